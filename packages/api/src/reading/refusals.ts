import { limits } from '@career-coach/shared/limits.ts';
import type { ReadRefused, RefusalReason } from './read-outcome.ts';

/** The most pages of a file that is a resume. */
export const maxPages = 30;

const messages: Readonly<Record<RefusalReason, string>> = {
  EMPTY: 'The file is empty. Nothing was saved. Choose the file again, or export it once more.',
  TOO_LARGE: `The file is larger than ${limits.resume.fileBytes / 1024 / 1024} MB. Nothing was saved. Export it without large pictures, or upload it as Markdown.`,
  TOO_LONG: `The file holds more than ${limits.resume.content.toLocaleString('en-US')} characters of text. Nothing was saved. Upload the resume alone, without certificates and attachments.`,
  TOO_MANY_PAGES: `The file has more than ${maxPages} pages. Nothing was saved. Upload the resume alone, without certificates and attachments.`,
  CORRUPT:
    'The file is damaged and cannot be opened. Nothing was saved. Export it once more from the program it was written in.',
  ENCRYPTED:
    'The file is protected by a password. Nothing was saved. Remove the protection, or export it without, and upload it again.',
  SCANNED:
    'The file holds pictures of pages and no text: it was probably scanned. Nothing was saved. Upload the original document, or paste the text as Markdown.',
  UNSUPPORTED_TYPE:
    'This is not a kind of file that can be read as a resume. Nothing was saved. Upload a PDF, a Word document (.docx), Markdown, plain text, JSON Resume, or the ZIP of your own data from LinkedIn.',
  ZIP_BOMB:
    'The file unpacks to far more than a resume can be. Nothing was saved. Export the document once more.',
  TIMED_OUT:
    'Reading the file took too long and was stopped. Nothing was saved. Export the document in a simpler form, or upload it as Markdown.',
};

export const refused = (reason: RefusalReason): ReadRefused => ({
  kind: 'refused',
  reason,
  message: messages[reason],
});

/** Thrown by the parsers of a format; `read-bytes.ts` turns it into the outcome. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(messages[reason]);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
