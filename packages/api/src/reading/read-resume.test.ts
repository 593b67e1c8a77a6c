import { describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { fieldsOf } from '../testing/fixtures/resumes/fields-of.ts';
import { PdfDrawing } from '../testing/fixtures/resumes/pdf-drawing.ts';
import { jsonResume } from '../testing/fixtures/resumes/json-resume.ts';
import { pdfLayouts } from '../testing/fixtures/resumes/pdf-layouts.ts';
import { people } from '../testing/fixtures/resumes/people.ts';
import { wordLayouts } from '../testing/fixtures/resumes/word-layouts.ts';
import { wordResume } from '../testing/fixtures/resumes/word-resume.ts';
import { readBytes } from './read-bytes.ts';

async function expectRead(bytes: Uint8Array, truth: ResumeDocument): Promise<void> {
  const outcome = await readBytes(bytes, 'resume');
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  const [expected, found] = [fieldsOf(truth), fieldsOf(outcome.document)];
  const wrong = Object.keys(expected).filter((field) => expected[field] !== found[field]);

  expect(wrong.map((field) => `${field}: ${expected[field]} ≠ ${found[field]}`)).toEqual([]);
}

const names = Object.keys(people);
const truthOf = (name: string) => parseMarkdown(people[name] ?? '');

describe.each(names)('the resume of the %s', (name) => {
  test.each(Object.keys(pdfLayouts))('is read from a PDF with %s', async (layout) => {
    await expectRead(pdfLayouts[layout]?.(truthOf(name)) ?? new Uint8Array(), truthOf(name));
  });

  test('is read from a Word document', async () => {
    await expectRead(await wordResume(truthOf(name)), truthOf(name));
  });

  test.each(Object.keys(wordLayouts))('is read from a Word document with %s', async (layout) => {
    const bytes = await wordLayouts[layout]?.(truthOf(name));
    await expectRead(bytes ?? new Uint8Array(), truthOf(name));
  });

  test('is read from JSON Resume', async () => {
    await expectRead(new TextEncoder().encode(jsonResume(truthOf(name))), truthOf(name));
  });

  test('comes back as it was from Markdown', async () => {
    const outcome = await readBytes(new TextEncoder().encode(people[name]), 'resume.md');
    expect(outcome).toMatchObject({ kind: 'read', markdown: people[name] });
  });
});

test('dates that are broken in a narrow column are made whole', async () => {
  const drawing = new PdfDrawing();
  const plain = { size: 10 };
  const bold = { size: 10, isBold: true };
  drawing.text(50, 750, 'José García', { size: 24, isBold: true });
  drawing.text(50, 722, 'Núñez', { size: 24, isBold: true });
  drawing.text(50, 700, 'jose.garcia@example.org', plain);
  drawing.text(50, 670, 'EXPERIENCIA', { size: 12, isBold: true });
  drawing.text(50, 650, 'septiembre de 2016', plain);
  drawing.text(160, 650, 'Profesor de Matemáticas', bold);
  drawing.text(280, 650, ', Instituto Guadalquivir, Sevilla, España', plain);
  drawing.text(50, 637, '– actualidad', plain);
  drawing.text(165, 637, '•', plain);
  drawing.text(177, 637, 'Doce grupos de secundaria con un 94 % de aprobados', plain);
  const outcome = await readBytes(drawing.bytes(), 'a.pdf');
  expect(outcome).toMatchObject({
    kind: 'read',
    document: {
      contact: { email: 'jose.garcia@example.org' },
      sections: [
        {
          entries: [
            {
              title: 'Profesor de Matemáticas',
              organization: 'Instituto Guadalquivir',
              location: 'Sevilla, España',
              dates: { start: { year: 2016, month: 9 }, end: 'present' },
              bullets: ['Doce grupos de secundaria con un 94 % de aprobados'],
            },
          ],
        },
      ],
    },
  });
});
