import { rowsOf, textOf } from './rows.ts';
import type { PdfPage, TextPiece } from './text-piece.ts';

const pageNumber =
  /^(?:.{0,60}?[\s–—|-])?(?:page|seite|página|pagina|strona|стр\.?|p\.)?\s*\d{1,2}(?:\s*(?:\/|of|von|de|di|z|из|sur)\s*\d{1,2})?$/iu;
const note =
  /^(?:last updated|updated|stand|as of|generated|created with|made with|powered by|compiled|version)\b.{0,40}$/iu;

const withoutDigits = (text: string) => text.replace(/\d+/gu, '#');

/** Finds what stands in the margins of the pages and is no part of the text: page numbers, running heads, notes. */
export function findFurniture(pages: readonly PdfPage[]): Set<TextPiece> {
  const found = new Set<TextPiece>();
  const seen = new Map<string, TextPiece[][]>();
  for (const page of pages) {
    for (const row of rowsOf(page.pieces)) {
      const pieces = row.segments.flatMap((segment) => segment.pieces);
      const text = textOf(pieces);
      const inMargin = row.base < 0.09 * page.height || row.base > 0.9 * page.height;
      if (!inMargin || row.size > 14) continue;
      const key = withoutDigits(text);
      seen.set(key, [...(seen.get(key) ?? []), pieces]);
      const isFoot = row.base > 0.92 * page.height && pageNumber.test(text) && /\d/u.test(text);
      const isPlainNumber = /^\d{1,2}(?:\s*\/\s*\d{1,2})?$/u.test(text);
      if (isFoot || isPlainNumber || note.test(text)) for (const piece of pieces) found.add(piece);
    }
  }
  for (const rows of seen.values())
    if (rows.length > 1 && rows.length >= pages.length - 1)
      for (const piece of rows.flat()) found.add(piece);
  return found;
}
