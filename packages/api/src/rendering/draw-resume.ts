import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeExportFormat, ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import type { LayoutFacts } from '@career-coach/shared/resume-document/layout-facts.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { jsonResume } from './json/json-resume.ts';
import { maxPages } from './page-limit.ts';
import { compareDocuments, type FieldCheck } from './read-back/compare-documents.ts';
import { RenderingFailure } from './rendering-failure.ts';
import type { RenderedFile } from './rendered-file.ts';
import { plainResume } from './text/plain-resume.ts';
import { resumeData } from './typst/resume-data.ts';
import { compilePages, type CompiledPages } from './typst/typst-compiler.ts';
import { wordResume } from './word/word-resume.ts';

/** The parts of a `RenderedFile` that drawing it tells. */
export type DrawnFile = Pick<RenderedFile, 'bytes' | 'pageCount' | 'undrawable'>;

export interface ResumeExport {
  /** As it is stored, in the dialect of docs/resume-markdown.md. */
  markdown: string;
  format: ResumeExportFormat;
  template: ResumeTemplate;
  /** BCP 47 code; told from the text when left out. */
  language?: string | undefined;
}

/** Draws pages; a document of too many is refused. Throws `RenderingFailure`. */
export function drawPages(file: string, data: object): CompiledPages {
  const pages = compilePages(file, data);
  if (pages.pageCount > maxPages) throw new RenderingFailure('TOO_MANY_PAGES');
  return pages;
}

export const drawPdf = (pages: CompiledPages): DrawnFile => ({
  ...pages.pdf(),
  pageCount: pages.pageCount,
});

/** Makes the file in this thread. Throws `RenderingFailure`. */
export async function drawResume(asked: ResumeExport): Promise<DrawnFile> {
  const { markdown, format, template, language } = asked;
  const document = parseMarkdown(markdown);
  const asText = (text: string): DrawnFile => ({
    bytes: new TextEncoder().encode(text),
    pageCount: null,
    undrawable: [],
  });
  switch (format) {
    case 'pdf':
      return drawPdf(drawPages(`${template}.typ`, resumeData(document, { language })));
    case 'docx':
      return {
        bytes: await wordResume(resumeData(document, { language }), template),
        pageCount: null,
        undrawable: [],
      };
    case 'json_resume':
      return asText(jsonResume(document));
    case 'text':
      return asText(plainResume(resumeData(document, { language })));
    case 'markdown':
      return asText(markdown);
  }
}

/** What our own reader makes of an exported file. */
export interface ReadBack {
  fields: FieldCheck[];
  /** What the file's layout tells a machine; null when the file could not be read at all. */
  layout: LayoutFacts | null;
}

/** Reads an exported file as if a stranger had sent it, and holds it against the resume it was made of. */
export async function readBack(
  { markdown, format }: Pick<ResumeExport, 'markdown' | 'format'>,
  bytes: Uint8Array,
): Promise<ReadBack> {
  const outcome = await readBytes(bytes, `resume.${format}`);
  const keepsWords = format !== 'json_resume';
  const found = outcome.kind === 'read' ? outcome.document : parseMarkdown('');
  return {
    fields: compareDocuments(parseMarkdown(markdown), found, {
      headings: keepsWords,
      dateWords: keepsWords,
    }),
    layout: outcome.kind === 'read' ? outcome.layout : null,
  };
}
