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
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return hasUtf16(bytes, 'EncryptedPackage') ? 'protected' : null;
  const text = decodeText(bytes);
  if (text === null) return null;
  return /^\s*[[{]/u.test(text) && isJson(text) ? 'json' : 'text';
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
  if (/^\s*(?:\{\\rtf|<!doctype|<html|<\?xml|<svg|%!PS|#!)/iu.test(text.slice(0, 200))) return null;
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
