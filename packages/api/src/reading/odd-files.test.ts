import { describe, expect, test } from '@jest/globals';
import { filledForm, zipOf } from '../testing/fixtures/resumes/refused.ts';
import { linkedInExport, linkedInTables } from '../testing/fixtures/resumes/linkedin-export.ts';
import { strangerNamed } from '../testing/fixtures/resumes/stranger-layouts.ts';
import { wordShapes } from '../testing/fixtures/resumes/word-shapes.ts';
import { readBytes } from './read-bytes.ts';
import type { ResumeRead } from './read-outcome.ts';
import { openZip } from './zip.ts';

async function read(bytes: Uint8Array, name = 'resume'): Promise<ResumeRead> {
  const outcome = await readBytes(bytes, name);
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  return outcome;
}
const rolesOf = ({ document }: ResumeRead) =>
  document.sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ entries }) =>
      entries.map(({ title, organization, dates }) => [title, organization, dates?.text]),
    );

describe('a Word document', () => {
  const files = Object.fromEntries(
    [
      ...openZip(
        wordShapes['name and contact data in the page header']?.(strangerNamed('product')) ??
          new Uint8Array(),
      ).unpack(),
    ].map(([name, content]) => [name, Buffer.from(content).toString()]),
  );
  const zipped = (parts: Readonly<Record<string, string>>) =>
    zipOf(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])),
    );
  const renamed = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(files).map((part) =>
        Object.entries(names).reduce(
          ([name, text], [from, to]) => [name.replace(from, to), text.replaceAll(from, to)],
          part,
        ),
      ),
    );

  test.each([
    [
      'whose parts have other names',
      () =>
        renamed({
          'document.xml': 'document2.xml',
          'styles.xml': 'styles7.xml',
          'header1.xml': 'hdr.xml',
        }),
    ],
    [
      'in the strict dialect',
      () =>
        Object.fromEntries(
          Object.entries(files).map(([name, text]) => [
            name,
            text
              .replaceAll(
                'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
                'http://purl.oclc.org/ooxml/wordprocessingml/main',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              ),
          ]),
        ),
    ],
  ])('%s is read with its header', async (_, parts) => {
    const outcome = await read(zipped(parts()), 'resume.docx');
    expect(outcome.document.contact).toMatchObject({
      name: 'Delia Marchetti-Voss',
      email: 'delia.marchetti@example.com',
    });
    expect(rolesOf(outcome)[1]).toEqual(['Scrum Master', 'Brightwheel', 'Feb 2019 – Apr 2021']);
  });
});

describe('text', () => {
  const text =
    'José Ñañez\r\njose@example.com\r\n\r\nEXPERIENCE\r\n\r\nRoofer, Gable & Ridge, 2016 - 2019\r\n- Roofs “flat” and steep – 40 a year\r\n';
  test.each<[string, () => Uint8Array, string]>([
    ['of UTF-16 whose mark was cut off', () => Buffer.from(text, 'utf16le'), 'a.txt'],
    ['of UTF-16 the other way round', () => Buffer.from(text, 'utf16le').swap16(), 'a.txt'],
    ['with a mark and lines as Windows ends them', () => Buffer.from(`\ufeff${text}`), 'a.txt'],
    ['with lines as old Macs end them', () => Buffer.from(text.replaceAll('\r\n', '\r')), 'a.txt'],
    [
      'of Windows with its quotation marks and dashes',
      () =>
        Buffer.from(
          text.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('–', '\u0096'),
          'latin1',
        ),
      'a.txt',
    ],
    ['that calls itself a Word document of old', () => Buffer.from(text), 'resume.doc'],
  ])('%s is read', async (_, bytes, name) => {
    const outcome = await read(bytes(), name);
    expect(outcome.document.contact).toMatchObject({
      name: 'José Ñañez',
      email: 'jose@example.com',
    });
    expect(rolesOf(outcome)).toEqual([['Roofer', 'Gable & Ridge', '2016 - 2019']]);
    expect(outcome.markdown).toContain('Roofs “flat” and steep – 40 a year');
  });
});

test('what was typed into the fields of a form is read beside their labels', async () => {
  const outcome = await read(
    filledForm([
      ['Name:', 'Ana Perez'],
      ['E-mail:', 'ana@example.com'],
      ['Work experience', ''],
      ['Employer:', 'Gable and Ridge'],
      ['Position:', 'Roofer'],
      ['Dates:', '2016 - 2019'],
    ]),
  );
  expect(outcome.document.contact).toMatchObject({ name: 'Ana Perez', email: 'ana@example.com' });
  expect(rolesOf(outcome)).toEqual([['Roofer', 'Gable and Ridge', '2016 - 2019']]);
});

describe('JSON Resume', () => {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));

  test('whose values are of other kinds loses none of them', async () => {
    const { document, markdown } = await read(
      json({
        basics: {
          firstName: 'Ana',
          lastName: 'Perez',
          email: null,
          phone: 12_345_678,
          location: 'Leeds',
          profiles: ['https://example.com/ana'],
          summary: ['Roofs of slate.', 'Roofs of tin.'],
        },
        work: [
          {
            company: 'Gable',
            position: 'Roofer',
            startDate: 2016,
            endDate: null,
            highlights: 'Forty roofs',
          },
          null,
        ],
        education: { institution: 'Borah', studyType: 'Diploma' },
        skills: ['Slate', 'Tin', { name: 'Web', keywords: 'HTML, CSS' }],
        interests: null,
        references: 'On request',
      }),
    );
    expect(document.contact).toMatchObject({
      name: 'Ana Perez',
      phone: '12345678',
      location: 'Leeds',
    });
    for (const text of ['example.com/ana', 'Roofs of tin.', 'Forty roofs', 'Borah', 'On request'])
      expect(markdown).toContain(text);
    expect(document.sections.flatMap(({ skillGroups }) => skillGroups)).toEqual([
      { label: null, skills: ['Slate', 'Tin'] },
      { label: 'Web', skills: ['HTML', 'CSS'] },
    ]);
  });

  test.each([
    ['in a list of one', [{ basics: { name: 'Ana Perez' } }]],
    ['under a name of its own', { resume: { basics: { name: 'Ana Perez' } } }],
  ])('%s is unwrapped', async (_, value) => {
    expect((await read(json(value))).document.contact.name).toBe('Ana Perez');
  });
});

describe('the export of LinkedIn', () => {
  test('with notes above a table and names of files of another year is read as ever', async () => {
    const { 'PhoneNumbers.csv': phones = '', ...tables } = linkedInTables;
    const odd = await read(
      linkedInExport({
        ...tables,
        'Phone Numbers.csv': phones,
        'Positions.csv': `Notes:\n"What this holds, and what not."\n\n${tables['Positions.csv'] ?? ''}`,
      }),
    );
    expect(odd.document).toEqual((await read(linkedInExport())).document);
  });

  test('with headings of another language is read by the order of its columns', async () => {
    const outcome = await read(
      linkedInExport({
        'Positions.csv':
          'Unternehmen,Titel,Beschreibung,Ort,Beginn,Ende\nGable,Dachdeckerin,,Leeds,März 2016,Juni 2019\n',
        'Email Addresses.csv':
          'E-Mail-Adresse,Bestätigt,Primär,Aktualisiert\nana@example.com,Ja,Ja,1.1.24\n',
      }),
    );
    expect(rolesOf(outcome)).toEqual([['Dachdeckerin', 'Gable', 'März 2016 – Juni 2019']]);
    expect(outcome.document.contact.email).toBe('ana@example.com');
  });
});
