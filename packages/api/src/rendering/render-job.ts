import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { maxPages } from './page-limit.ts';
import { RenderingFailure } from './rendering-failure.ts';
import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { resumeData } from './typst/resume-data.ts';
import { compilePages } from './typst/typst-compiler.ts';

/** What the rendering thread can be asked for, and what it answers. Everything in it survives a structured clone. */
export interface RenderJobs {
  preview: {
    input: { markdown: string; template: ResumeTemplate };
    output: { pages: string[] };
  };
  pdf: {
    input: { document: ResumeDocument; template: ResumeTemplate; language: string | undefined };
    output: { bytes: Uint8Array; pageCount: number; undrawable: string[] };
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
  [Kind in JobKind]: (input: RenderJobs[Kind]['input']) => RenderJobs[Kind]['output'];
} = {
  preview: ({ markdown, template }) => ({
    pages: pagesOf(template, parseMarkdown(markdown)).svg(),
  }),
  pdf: ({ document, template, language }) => {
    const pages = pagesOf(template, document, language);
    return { ...pages.pdf(), pageCount: pages.pageCount };
  },
};

function pagesOf(template: ResumeTemplate, document: ResumeDocument, language?: string) {
  const pages = compilePages(`${template}.typ`, resumeData(document, { language }));
  if (pages.pageCount > maxPages) throw new RenderingFailure('TOO_MANY_PAGES');
  return pages;
}
