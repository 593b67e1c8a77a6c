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
  const seen = new Map<string, { text: string; isApart: boolean; pieces: TextPiece[] }[]>();
  for (const page of pages) {
    const rows = rowsOf(page.pieces);
    for (const [index, row] of rows.entries()) {
      const pieces = row.segments.flatMap((segment) => segment.pieces);
      const text = textOf(pieces);
      const inMargin = row.base < 0.09 * page.height || row.base > 0.9 * page.height;
      if (!inMargin || row.size > 14) continue;
      const key = withoutDigits(text);
      const inner = rows[row.base < 0.5 * page.height ? index + 1 : index - 1];
      const isApart =
        inner === undefined || Math.abs(inner.base - row.base) > 2 * Math.max(row.size, inner.size);
      seen.set(key, [...(seen.get(key) ?? []), { text, isApart, pieces }]);
      const isFoot = row.base > 0.92 * page.height && pageNumber.test(text) && /\d/u.test(text);
      const isPlainNumber = /^\d{1,2}(?:\s*\/\s*\d{1,2})?$/u.test(text);
      if (isFoot || isPlainNumber || note.test(text)) for (const piece of pieces) found.add(piece);
    }
  }
  for (const rows of seen.values()) {
    // Entries that happen to begin pages may differ in their figures only; they stand close to their text.
    const isRunning =
      rows.every(({ text }) => text === rows[0]?.text) || rows.every(({ isApart }) => isApart);
    if (rows.length > 1 && rows.length >= pages.length - 1 && isRunning)
      for (const { pieces } of rows) for (const piece of pieces) found.add(piece);
  }
  return found;
}
