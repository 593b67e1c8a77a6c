import { describe, expect, test } from '@jest/globals';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { peopleToExport } from '../testing/fixtures/resumes/people-to-export.ts';
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
    },
  );
});

describe('the other formats', () => {
  test.each(people)('%s: every field comes back from each', async (_, markdown) => {
    for (const format of ['docx', 'markdown', 'json_resume', 'text'] as const) {
      const { lost, fields } = await exported({ markdown, template: 'modern', format });
      expect({ format, lost }).toEqual({ format, lost: [] });
      expect(fields.length).toBeGreaterThan(5);
    }
  });
});
