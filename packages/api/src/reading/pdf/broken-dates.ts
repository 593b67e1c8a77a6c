import { isDates } from '../text-shapes.ts';
import { textOf, type Row } from './rows.ts';

/** `septiembre de 2012 – junio` */
const longestPart = 32;

const first = (row: Row | undefined) => row?.segments[0];

/**
 * Dates in a narrow column of their own go on in the rows below, beside other text: `March 2018 –` / `today`. The rest of them
 * moves up to where they begin. `isOwnColumn`: the rows hold nothing but that column.
 */
export function joinBrokenDates(
  rows: readonly Row[],
  { isOwnColumn = false }: { isOwnColumn?: boolean } = {},
): Row[] {
  const joined = rows.map((row) => ({ ...row, segments: [...row.segments] }));
  for (const [at, row] of joined.entries()) {
    const start = first(row);
    if (
      start === undefined ||
      (row.segments.length < 2 && at > 0 && !isOwnColumn) ||
      textOf(start.pieces).length > longestPart
    )
      continue;
    for (const count of [1, 2]) {
      const below = joined.slice(at + 1, at + 1 + count);
      const parts = below.map(first);
      const isColumn =
        parts.length === count &&
        parts.every(
          (part) =>
            part !== undefined &&
            Math.abs(part.left - start.left) < 2 &&
            part.right - part.left < 110,
        );
      if (!isColumn) break;
      const texts = [start, ...parts].map((part) => textOf(part?.pieces ?? []));
      // Dates that are whole go on only where a dash says so.
      const isOpen = texts.some(
        (text, place) =>
          (place < count && /[–—-]$/u.test(text)) || (place > 0 && /^[–—-]/u.test(text)),
      );
      if (!isDates(texts.join(' ')) || (isDates(texts.slice(0, -1).join(' ')) && !isOpen)) continue;
      for (const other of below)
        start.pieces = [...start.pieces, ...(other.segments.shift()?.pieces ?? [])];
      break;
    }
  }
  return joined.filter((row) => row.segments.length > 0);
}
