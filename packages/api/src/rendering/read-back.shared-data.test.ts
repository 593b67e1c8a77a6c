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

/** Of a resume that was read as it is meant. */
const usualShare = 0.95;

/**
 * Where our reader makes no tidy resume of a stranger's file, parts of its text may come back in another place, and the export page
 * names them. What holds for the worst of the templates:
 */
const leastShares: Readonly<Record<string, number>> = {
  // A title broken at the edge of its column was read as two entries, so one of them has neither dates nor employer.
  'pdf/rendercv-sb2nov.pdf': 0.88,
  // Degrees, schools and years that stand apart on the page are read as paragraphs of one entry; compact draws them as lines alike.
  'pdf/twentyseconds.pdf': 0.75,
  // Manuals of a template rather than resumes: `year–year` for dates, page numbers and a letter behind the resume.
  'pdf/moderncv-oldstyle.pdf': 0.85,
  'pdf/moderncv-classic.pdf': 0.92,
  // Three sections of loose one-line paragraphs, which no gap or width tells from one wrapped paragraph.
  'pdf/hackmyresume-modern.pdf': 0.9,
  // One entry's second bullet comes back from academic as one below the first, and two certificates as one paragraph.
  'docx/scorelia.docx': 0.89,
  // Whom a project was for and where a text was published: no word tells them from a remark, so they come back as paragraphs.
  'json/jsonresume-complete.json': 0.92,
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
