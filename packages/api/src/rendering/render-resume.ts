import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ReadBack, ResumeExport } from './draw-resume.ts';
import { fileNameOf, mediaTypes, type RenderedFile } from './rendered-file.ts';
import { renderInThread } from './rendering-thread.ts';

/** A resume as a file. Throws `RenderingFailure`. */
export async function renderResume(asked: ResumeExport): Promise<RenderedFile> {
  return { ...named(asked), ...(await renderInThread('resume', asked)) };
}

/** A resume as a file, with what our own reader makes of it. Throws `RenderingFailure`. */
export async function renderCheckedResume(
  asked: ResumeExport,
): Promise<RenderedFile & { readBack: ReadBack }> {
  return { ...named(asked), ...(await renderInThread('checkedResume', asked)) };
}

const named = ({ markdown, format }: ResumeExport) => ({
  mediaType: mediaTypes[format],
  fileName: fileNameOf([parseMarkdown(markdown).contact.name, 'Resume'], format),
});
