import { maxPages } from './page-limit.ts';
import type { RenderingFailureReason } from './rendering-failure.ts';

/** What happened and what to do, by the reason. */
export const renderingMessages: Readonly<Record<RenderingFailureReason, string>> = {
  TIMED_OUT:
    'Drawing the pages took too long and was stopped. Your text is safe. Try again in a moment.',
  TOO_MANY_PAGES: `The document would have more than ${maxPages} pages. Your text is safe. Shorten it, or choose the compact template.`,
  TOO_LARGE: 'The file would be too large. Your text is safe. Shorten the document.',
  FAILED:
    'The pages could not be drawn. Your text is safe. Try another template, or export Markdown.',
};
