import type { RefusalReason } from './read-outcome.ts';

/** `protected`: an Office file behind a password, which is no ZIP any more. */
export type FileType = 'pdf' | 'zip' | 'json' | 'text' | 'protected';

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** What a file is, by its first bytes; null when it is nothing that a resume can be. The file's name plays no part. */
export function detectType(bytes: Uint8Array): FileType | null {
  const head = bytes.subarray(0, 1024);
  // Readers accept up to 1 KB of other bytes before the mark of a PDF.
  for (let at = 0; at < head.length - 4; at += 1)
    if (head[at] === 0x25 && startsWith(head, '%PDF-', at)) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  if (isCompound(bytes)) return hasUtf16(bytes, 'EncryptedPackage') ? 'protected' : null;
  const text = decodeText(bytes);
  if (text === null) return null;
  return /^\s*[[{]/u.test(text) && isJson(text) ? 'json' : 'text';
}

/** Office's files before 2007, and those with a password. */
const isCompound = (bytes: Uint8Array) => startsWith(bytes, '\u00d0\u00cf\u0011\u00e0');

const pictureMarks = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\u0000', 'MM\u0000*', 'BM'];
const isPicture = (bytes: Uint8Array) =>
  pictureMarks.some((mark) => startsWith(bytes, mark)) ||
  (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) ||
  ['heic', 'heix', 'mif1', 'avif'].some((brand) => startsWith(bytes, `ftyp${brand}`, 4));

/** Why a file that is none of ours cannot be read: what it is instead, where that can be told. */
export function reasonAgainst(bytes: Uint8Array): RefusalReason {
  if (isCompound(bytes)) return hasUtf16(bytes, 'WordDocument') ? 'OLD_WORD' : 'UNSUPPORTED_TYPE';
  if (isPicture(bytes)) return 'PICTURE';
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 512))
    .replace(/^(?:ï»¿)?\s*/u, '');
  if (start.startsWith('{\\rtf')) return 'RICH_TEXT';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?(?:<!doctype html|<html)/iu.test(start))
    return 'WEB_PAGE';
  return 'UNSUPPORTED_TYPE';
}

/** The reason against an archive that holds neither a Word document nor LinkedIn's tables, by the paths in it. */
export function reasonAgainstArchive(names: readonly string[]): RefusalReason {
  if (
    names.some((name) =>
      /^Index(?:\/Document\.iwa|\.zip)$|^index\.(?:xml|apxl)(?:\.gz)?$/u.test(name),
    )
  )
    return 'PAGES';
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml'))
    return 'OPEN_DOCUMENT';
  return 'UNSUPPORTED_TYPE';
}

const hasUtf16 = (bytes: Uint8Array, text: string) =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(text);

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return /^\s*\{\s*"/u.test(text);
  }
}

/** Whether a file calls itself something that its content is not: text named `.pdf` is what is left of a damaged one. */
export const isMisnamed = (type: FileType, fileName: string): boolean =>
  (type === 'text' || type === 'json') && /\.(?:pdf|docx?|odt|rtf)$/iu.test(fileName.trim());

/** The bytes as text (UTF-8, UTF-16 with its mark, else Windows-1252); null when they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return plain(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return plain(new TextDecoder('utf-16be').decode(bytes));
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return plain(new TextDecoder('windows-1252').decode(bytes), 0.002);
  }
}

function plain(text: string, mostStrange = 0.01): string | null {
  // RTF, HTML, XML, PostScript and scripts are text too, and no resume of ours.
  if (
    /^\s*(?:<!--[^]*?-->\s*)?(?:\{\\rtf|<!doctype|<html|<\?xml|<svg|%!PS|#!)/iu.test(
      text.slice(0, 400),
    )
  )
    return null;
  const sample = text.slice(0, 200_000);
  let strange = 0;
  for (const sign of sample) {
    const code = sign.codePointAt(0) ?? 0;
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) ||
      (code >= 0x7f && code < 0xa0) ||
      code === 0xfffd
    )
      strange += 1;
  }
  return strange <= sample.length * mostStrange ? text : null;
}
