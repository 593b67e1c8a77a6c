import { isDates } from '../text-shapes.ts';
import { textOf, type Row, type Segment } from './rows.ts';

/** `septiembre de 2012 – junio` */
const longestPart = 32;

/** Where in a row the dates stand. */
type Side = 'first' | 'last';
const sideOf = (row: Row | undefined, side: Side) => row?.segments.at(side === 'first' ? 0 : -1);

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
    const isBeside = row.segments.length > 1;
    for (const side of ['first', 'last'] as const)
      if (side === 'first' ? isBeside || at === 0 || isOwnColumn : isBeside)
        joinBelow(row, joined.slice(at + 1, at + 3), side);
  }
  return joined.filter((row) => row.segments.length > 0);
}

function joinBelow(row: Row, below: readonly Row[], side: Side): void {
  const start = sideOf(row, side);
  if (start === undefined || textOf(start.pieces).length > longestPart) return;
  for (const count of [1, 2]) {
    const parts = below.slice(0, count).map((other) => sideOf(other, side));
    const isColumn =
      parts.length === count && parts.every((part) => part !== undefined && isBelow(part, start));
    if (!isColumn) return;
    const texts = [start, ...parts].map((part) => textOf(part?.pieces ?? []));
    // Dates that are whole go on only where a dash says so.
    const isOpen = texts.some(
      (text, place) =>
        (place < count && /[–—-]$/u.test(text)) || (place > 0 && /^[–—-]/u.test(text)),
    );
    if (!isDates(texts.join(' ')) || (isDates(texts.slice(0, -1).join(' ')) && !isOpen)) continue;
    for (const other of below.slice(0, count)) {
      const moved = side === 'first' ? other.segments.shift() : other.segments.pop();
      start.pieces = [...start.pieces, ...(moved?.pieces ?? [])];
    }
    return;
  }
}

/** Set in the same narrow column, to its left or its right edge. */
const isBelow = (part: Segment, start: Segment) =>
  (Math.abs(part.left - start.left) < 2 || Math.abs(part.right - start.right) < 2) &&
  part.right - part.left < 110;
