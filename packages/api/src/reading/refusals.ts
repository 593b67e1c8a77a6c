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
  GARBLED:
    'The letters of this PDF cannot be told apart: its fonts do not say which letters they draw, so other programs cannot read it either. Nothing was saved. Export the document once more with its fonts embedded, or paste the text as Markdown.',
  FORM: 'This PDF is a form that only Adobe’s programs can show (XFA). Nothing was saved. Open it there, print it to a new PDF, and upload that one.',
  PORTFOLIO:
    'This PDF is a portfolio: it only wraps other files, and the resume is one of them. Nothing was saved. Open it in Adobe Reader, save the resume from it, and upload that file.',
  UNSAFE:
    'The document defines entities, which resumes have no use for and which can reach for other files. It was not read. Nothing was saved. Open it in Word, save it anew as .docx or PDF, and upload that file.',
  OLD_WORD:
    'This is a document of Word 97–2003 (.doc). Nothing was saved. Open it in Word, LibreOffice or Google Docs, save it as .docx or PDF, and upload that file.',
  OPEN_DOCUMENT:
    'This is an OpenDocument file, as LibreOffice writes it (.odt). Nothing was saved. Save it there as .docx or PDF, and upload that file.',
  RICH_TEXT:
    'This is a Rich Text file (.rtf). Nothing was saved. Open it in a word processor, save it as .docx or PDF, and upload that file.',
  PAGES:
    'This is a document of Apple Pages. Nothing was saved. Choose File › Export To › PDF or Word there, and upload that file.',
  WEB_PAGE:
    'This is a web page and no resume file, whatever its name says. Nothing was saved. If it is your resume, open it in the browser, print it to PDF, and upload that file.',
  PICTURE:
    'This is a picture: it holds no text. Nothing was saved. Upload the document that it was made from, or paste the text as Markdown.',
  SCHEMA:
    'This is a JSON schema: it describes a resume and holds none. Nothing was saved. Upload the JSON Resume or FRESH file itself.',
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
