import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { linkedInExport, linkedInTables } from '../../testing/fixtures/resumes/linkedin-export.ts';
import { readBytes } from '../read-bytes.ts';
import type { ResumeRead } from '../read-outcome.ts';

async function read(bytes: Uint8Array): Promise<ResumeRead> {
  const outcome = await readBytes(bytes, 'export.zip');
  if (outcome.kind !== 'read') throw new Error(outcome.reason);
  return outcome;
}

test('the archive of a profile becomes a resume', async () => {
  const { format, document } = await read(linkedInExport());
  expect(format).toBe('linkedin');
  expect(document.contact).toEqual({
    name: "Thùy Nguyễn-O'Neil",
    headline: 'Intensive care nurse, preceptor',
    email: 'thuy@example.org',
    phone: '+1 503 555 0142',
    location: 'Portland, Oregon, United States',
    links: [
      { label: 'https://thuy.example.org/work', url: 'https://thuy.example.org/work' },
      { label: 'https://blog.example.com', url: 'https://blog.example.com' },
      { label: '@thuy_example', url: 'https://twitter.com/thuy_example' },
    ],
  });
  const entries = document.sections.flatMap((section) =>
    section.entries.map((entry) => [
      section.heading,
      entry.title,
      entry.organization,
      entry.dates?.text,
      entry.bullets,
    ]),
  );
  expect(entries).toEqual([
    [
      'Experience',
      'Charge Nurse',
      'Mercy Example Hospital',
      'Mar 2021 – Present',
      ['Led a team of 14 nurses.', 'Cut falls by 30%, in one year.'],
    ],
    [
      'Experience',
      'Registered Nurse',
      'Sample Clinic',
      'Jun 2015 – Feb 2021',
      ['Trained 4 new nurses'],
    ],
    ['Education', 'Bachelor of Science in Nursing', 'Example State University', '2011 – 2015', []],
    ['Certifications', 'CCRN', 'Example Board of Critical Care', 'Mar 2019', []],
    ['Awards', 'Nurse of the year', null, 'Dec 2022', []],
    ['Volunteering', 'Driver', 'Example Food Bank', 'Jan 2019 – Dec 2019', []],
  ]);
  const groups = document.sections.flatMap((section) => section.skillGroups);
  expect(groups).toEqual([
    { label: null, skills: ['Triage', 'Ventilators, invasive'] },
    { label: null, skills: ['Vietnamese (Native or bilingual proficiency)', 'English'] },
  ]);
});

test('what was read comes back from the Markdown that is kept', async () => {
  const { document, markdown } = await read(linkedInExport());
  const again = parseMarkdown(markdown);
  expect(again.contact).toMatchObject({
    name: document.contact.name,
    email: document.contact.email,
    phone: document.contact.phone,
  });
  const titles = (sections: typeof document.sections) =>
    sections.flatMap((section) => section.entries.map((entry) => entry.title));
  expect(titles(again.sections)).toEqual(titles(document.sections));
});

test('each field says in which table and line it stood', async () => {
  const { readings } = await read(linkedInExport());
  const sourceOf = (field: string) => readings.find((reading) => reading.field === field)?.source;
  expect(sourceOf('contact.email')).toBe('Email Addresses.csv');
  expect(sourceOf('experience.1.organization')).toBe('Positions.csv, line 3');
  expect(new Set(readings.map(({ confidence }) => confidence))).toEqual(new Set(['high']));
});

test('private parts of the archive are neither read nor kept, and said to be left out', async () => {
  const { markdown, warnings } = await read(linkedInExport());
  for (const secret of ['a private word', '2 Mar 1990', '12 Sample Street'])
    expect(markdown).not.toContain(secret);
  expect(warnings).toContain(
    'Birth Date, Address stand in your LinkedIn data and were left out: a resume needs none of it.',
  );
});

test('an archive whose files lie in a folder, or that holds only the positions, is read as well', async () => {
  const inFolder = await read(
    linkedInExport(linkedInTables, 'Basic_LinkedInDataExport_01-01-2026/'),
  );
  expect(inFolder.document).toEqual((await read(linkedInExport())).document);
  const positions = await read(
    linkedInExport({ 'Positions.csv': linkedInTables['Positions.csv'] ?? '' }),
  );
  expect(positions.document.sections.map(({ heading }) => heading)).toEqual(['Experience']);
  expect(positions.warnings).toContain('No name was found. Please enter it.');
});

test('a table that somebody tampered with never throws, and loses nothing of the others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (junk) => {
      const outcome = await readBytes(
        linkedInExport({ ...linkedInTables, 'Projects.csv': `Title,Description\n${junk}` }),
        'export.zip',
      );
      if (outcome.kind === 'refused') expect(['CORRUPT']).toContain(outcome.reason);
      else expect(outcome.markdown).toContain('Mercy Example Hospital');
    }),
    { numRuns: 100 },
  );
});
