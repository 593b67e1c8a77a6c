import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { drawResume, readBack } from './draw-resume.ts';

const folder = new URL('../../../../../shared/data/resumes/', import.meta.url);
const files = ['docx', 'json', 'pdf'].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, folder))
    .filter((name) => name.endsWith(`.${kind}`))
    .map((name) => `${kind}/${name}`),
);

/** Of the fields of a resume, however it was read from a stranger's file: those that come back from the worst of the templates. */
const usualShare = 0.985;

/** Where some text cannot come back as it was, and the export page names it: */
const leastShares: Readonly<Record<string, number>> = {
  // A text about LaTeX: a backslash before a sign is Markdown's way to write that sign; and lists of rare letters that no font has.
  'pdf/simple-resume-cv.pdf': 0.975,
};

test.each(files)('%s: once read, it goes out of every template and comes back', async (path) => {
  const read = await readBytes(readFileSync(new URL(path, folder)), path);
  // One of the files is a schema, and no resume.
  if (read.kind === 'refused') return expect(read.reason).toBe('SCHEMA');
  for (const template of resumeTemplates) {
    const asked = { markdown: read.markdown, template, format: 'pdf' } as const;
    const { fields, layout } = await readBack(asked, (await drawResume(asked)).bytes);
    expect({ template, layout }).toMatchObject({
      template,
      layout: { orderMatchesVisual: true, columns: 1, hiddenText: [] },
    });
    const ofContact = fields.filter(({ field }) => /^contact\.(?:name|email|phone)$/u.test(field));
    expect(ofContact.filter(({ survived }) => !survived)).toEqual([]);
    const share = fields.filter(({ survived }) => survived).length / fields.length;
    expect(share).toBeGreaterThanOrEqual(leastShares[path] ?? usualShare);
  }
});
