import { limits } from '@career-coach/shared/limits.ts';
import { printMarkdown } from '@career-coach/shared/resume-document/print-markdown.ts';
import { decodeText, detectType, isMisnamed, reasonAgainst } from './detect-type.ts';
import { readDocx } from './docx/read-docx.ts';
import { readJson } from './json/read-json.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { ReadOutcome, ResumeRead } from './read-outcome.ts';
import { Refusal, refused } from './refusals.ts';
import { isLinkedInExport } from './linkedin/linkedin-rows.ts';
import { readLinkedInExport } from './linkedin/read-linkedin-export.ts';
import { readText } from './text/read-text.ts';
import { openZip } from './zip.ts';

/** What each format's reader gives; the Markdown is printed from it in one place. */
export type Reading = Omit<ResumeRead, 'kind' | 'markdown'>;

/** Reads a file in this thread. Never throws. */
export async function readBytes(bytes: Uint8Array, fileName: string): Promise<ReadOutcome> {
  try {
    const reading = await readByType(bytes, fileName);
    const markdown = printMarkdown(reading.document);
    if (markdown.trim() === '') return refused('EMPTY');
    if (markdown.length > limits.resume.content) return refused('TOO_LONG');
    return { kind: 'read', ...reading, markdown };
  } catch (error) {
    return refused(error instanceof Refusal ? error.reason : 'CORRUPT');
  }
}

async function readByType(bytes: Uint8Array, fileName: string): Promise<Reading> {
  if (bytes.byteLength === 0) throw new Refusal('EMPTY');
  const type = detectType(bytes);
  if (type !== null && isMisnamed(type, fileName)) throw new Refusal('CORRUPT');
  switch (type) {
    case 'pdf':
      return readPdf(bytes);
    case 'zip':
      return readArchive(bytes);
    case 'json':
      return readJson(decodeText(bytes) ?? '', bytes.byteLength);
    case 'text':
      return readText(decodeText(bytes) ?? '', bytes.byteLength);
    case 'protected':
      throw new Refusal('ENCRYPTED');
    case null:
      throw new Refusal(reasonAgainst(bytes));
  }
}

/** Word writes a ZIP, and so does LinkedIn when someone asks for their own data. */
function readArchive(bytes: Uint8Array): Reading | Promise<Reading> {
  const archive = openZip(bytes);
  return isLinkedInExport(archive)
    ? readLinkedInExport(archive, bytes.byteLength)
    : readDocx(bytes, archive);
}
