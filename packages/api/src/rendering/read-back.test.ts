import { describe, expect, test } from '@jest/globals';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { scoreResume } from '../scoring/score-resume.ts';
import { peopleToExport } from '../testing/fixtures/resumes/people-to-export.ts';
import { shortParagraphs } from '../testing/fixtures/resumes/short-paragraphs.ts';
import { wrappedHeads } from '../testing/fixtures/resumes/wrapped-heads.ts';
import { drawResume, readBack, type ResumeExport } from './draw-resume.ts';

const people = Object.entries(peopleToExport);

async function exported(asked: ResumeExport) {
  const file = await drawResume(asked);
  const { fields, layout } = await readBack(asked, file.bytes);
  return { ...file, fields, layout, lost: fields.filter(({ survived }) => !survived) };
}

describe.each(resumeTemplates)('the %s template', (template) => {
  test.each(people)(
    '%s: every field comes back from the PDF, in its order',
    async (_, markdown) => {
      const { fields, lost, layout, undrawable, pageCount } = await exported({
        markdown,
        template,
        format: 'pdf',
      });
      expect(fields.length).toBeGreaterThan(8);
      expect(lost).toEqual([]);
      expect(undrawable).toEqual([]);
      expect(layout).toMatchObject({
        pageCount,
        hasTextLayer: true,
        garbledShare: 0,
        columns: 1,
        orderMatchesVisual: true,
        tableOrTextBoxProse: false,
        contactInHeaderOrFooter: false,
        hiddenText: [],
        nonStandardBullets: false,
      });
      expect(layout?.smallestBodyPt).toBeGreaterThanOrEqual(9);
      // What the score says of the file itself: text layer, reading order, no hidden text, type and bullets.
      const { findings } = scoreResume({
        document: parseMarkdown(markdown),
        markdown,
        layout,
        jobDescription: null,
        today: new Date('2026-11-23'),
      });
      const ofTheFile = findings.filter(({ checkId }) =>
        ['R1', 'R5', 'R6', 'R7'].includes(checkId),
      );
      expect(
        ofTheFile.map(({ checkId, points, maxPoints }) => [checkId, points === maxPoints]),
      ).toEqual(
        expect.arrayContaining([
          ['R1', true],
          ['R5', true],
          // Words within the tags of a script are hidden wherever somebody reads the text as a page of the web.
          ['R6', !markdown.includes('<script>')],
          ['R7', true],
        ]),
      );
    },
  );
});

test.each(resumeTemplates)('%s: a title with a comma stays one title', async (template) => {
  const markdown = `# Nadia Ferrante

nadia.ferrante@example.com

## Experience

### Charge Nurse, Intensive Care — Cascade General Hospital
*Mar 2023 – Present · Portland, OR*

- Led a night team of 12 nurses

### Registered Nurse, Medical-Surgical — Riverbend Medical Center
*Jun 2017 – Feb 2023 · Eugene, OR*

- Cared for patients after surgery
`;
  const { lost, fields } = await exported({ markdown, template, format: 'pdf' });
  expect(lost).toEqual([]);
  expect(fields.length).toBeGreaterThan(12);
});

test.each(resumeTemplates)(
  '%s: titles and employers may be as long as they are',
  async (template) => {
    const { lost, fields } = await exported({ markdown: wrappedHeads, template, format: 'pdf' });
    expect(lost).toEqual([]);
    expect(fields.length).toBeGreaterThan(15);
  },
);

test.each(resumeTemplates)(
  '%s: short paragraphs one below the other stay apart',
  async (template) => {
    const { lost, fields } = await exported({ markdown: shortParagraphs, template, format: 'pdf' });
    expect(lost).toEqual([]);
    expect(fields.length).toBeGreaterThan(30);
  },
);

describe('the other formats', () => {
  test.each(people)('%s: every field comes back from each', async (_, markdown) => {
    for (const format of ['docx', 'markdown', 'json_resume', 'text'] as const) {
      const { lost, fields } = await exported({ markdown, template: 'modern', format });
      expect({ format, lost }).toEqual({ format, lost: [] });
      expect(fields.length).toBeGreaterThan(5);
    }
  });
});
