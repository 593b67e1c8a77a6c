import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { maxPages } from './page-limit.ts';
import { RenderingFailure } from './rendering-failure.ts';
import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import type { LetterData } from './letter.ts';
import type { RenderedFile } from './rendered-file.ts';
import { wordLetter } from './word/word-letter.ts';
import { resumeData } from './typst/resume-data.ts';
import { compilePages, type CompiledPages } from './typst/typst-compiler.ts';

/** What the rendering thread can be asked for, and what it answers. Everything in it survives a structured clone. */
export interface RenderJobs {
  preview: {
    input: { markdown: string; template: ResumeTemplate };
    output: { pages: string[] };
  };
  letter: {
    input: { letter: LetterData; format: 'pdf' | 'docx' };
    output: DrawnFile;
  };
}
/** The parts of a `RenderedFile` that drawing it tells. */
type DrawnFile = Pick<RenderedFile, 'bytes' | 'pageCount' | 'undrawable'>;

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
    pages: compile(`${template}.typ`, resumeData(parseMarkdown(markdown))).svg(),
  }),
  letter: async ({ letter, format }) =>
    format === 'docx'
      ? { bytes: await wordLetter(letter), pageCount: null, undrawable: [] }
      : pdfOf(compile('letter.typ', letter)),
};

const pdfOf = (pages: CompiledPages): DrawnFile => ({ ...pages.pdf(), pageCount: pages.pageCount });

function compile(file: string, data: object): CompiledPages {
  const pages = compilePages(file, data);
  if (pages.pageCount > maxPages) throw new RenderingFailure('TOO_MANY_PAGES');
  return pages;
}
