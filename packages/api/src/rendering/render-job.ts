import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import {
  drawPages,
  drawPdf,
  drawResume,
  readBack,
  type DrawnFile,
  type ReadBack,
  type ResumeExport,
} from './draw-resume.ts';
import type { LetterData } from './letter.ts';
import { resumeData } from './typst/resume-data.ts';
import { wordLetter } from './word/word-letter.ts';

/** What the rendering thread can be asked for, and what it answers. Everything in it survives a structured clone. */
export interface RenderJobs {
  preview: {
    input: { markdown: string; template: ResumeTemplate };
    output: { pages: string[] };
  };
  resume: { input: ResumeExport; output: DrawnFile };
  /** The same, read back. */
  checkedResume: { input: ResumeExport; output: DrawnFile & { readBack: ReadBack } };
  letter: {
    input: { letter: LetterData; format: 'pdf' | 'docx' };
    output: DrawnFile;
  };
}

export type JobKind = keyof RenderJobs;

/** Does the work of one job in this thread. Throws `RenderingFailure`. */
export async function performJob<Kind extends JobKind>(
  kind: Kind,
  input: RenderJobs[Kind]['input'],
): Promise<RenderJobs[Kind]['output']> {
  return jobs[kind](input);
}

const jobs: {
  [Kind in JobKind]: (
    input: RenderJobs[Kind]['input'],
  ) => RenderJobs[Kind]['output'] | Promise<RenderJobs[Kind]['output']>;
} = {
  preview: ({ markdown, template }) => ({
    pages: drawPages(`${template}.typ`, resumeData(parseMarkdown(markdown))).svg(),
  }),
  resume: drawResume,
  checkedResume: async (asked) => {
    const file = await drawResume(asked);
    return { ...file, readBack: await readBack(asked, file.bytes) };
  },
  letter: async ({ letter, format }) =>
    format === 'docx'
      ? { bytes: await wordLetter(letter), pageCount: null, undrawable: [] }
      : drawPdf(drawPages('letter.typ', letter)),
};
