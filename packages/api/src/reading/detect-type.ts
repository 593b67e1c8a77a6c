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

/**
 * Whether a file calls itself something that its content is not: text named `.pdf` or `.docx` is what is left of a damaged one. Plain
 * text named `.doc` or `.rtf` is what programs and people make, and no word processor minds.
 */
export const isMisnamed = (type: FileType, fileName: string): boolean =>
  (type === 'text' || type === 'json') && /\.(?:pdf|docx|odt)$/iu.test(fileName.trim());

/** The bytes as text (UTF-8, UTF-16 with its mark, else Windows-1252); null when they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return plain(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return plain(new TextDecoder('utf-16be').decode(bytes));
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked !== null) return plain(new TextDecoder(unmarked).decode(bytes));
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return plain(fromWindows1252(bytes), 0.002);
  }
}

/** UTF-16 whose mark somebody cut off: in text of Latin letters every other byte is nothing. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_000);
  if (sample.length < 8 || bytes.length % 2 === 1) return null;
  const empty = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  const half = sample.length / 2;
  if (odd > 0.6 * half && even < 0.02 * half) return 'utf-16le';
  return even > 0.6 * half && odd < 0.02 * half ? 'utf-16be' : null;
}

/** What Windows has between 0x80 and 0x9f: quotation marks, dashes, the bullet and the euro. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's own decoder gives control codes for those signs in some of the versions we support. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

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
