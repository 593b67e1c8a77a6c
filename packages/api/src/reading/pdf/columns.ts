import { isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import { knownSectionKind } from '@career-coach/shared/resume-document/section-kinds.ts';
import { emailIn, isDates, isDuration, mayBePlace } from '../text-shapes.ts';
import { joinBrokenDates } from './broken-dates.ts';
import { rowsOf, textOf, type Row } from './rows.ts';
import type { TextPiece } from './text-piece.ts';

/** A part of a page that is read from top to bottom. */
export interface Region {
  pieces: TextPiece[];
  column: number;
  /** Whether it is one of several columns side by side. */
  isColumn: boolean;
}

interface Band {
  /** Where the gutter runs. */
  gutter: number;
  top: number;
  bottom: number;
  weight: number;
}

const piecesOf = (row: Row) => row.segments.flatMap((segment) => segment.pieces);

/** Whether no text of the row crosses x, with room for a gutter. */
function isOpenAt(row: Row, x: number): boolean {
  let before = -Infinity;
  let after = Infinity;
  for (const piece of piecesOf(row)) {
    if (piece.left < x && piece.right > x) return false;
    if (piece.right <= x) before = Math.max(before, piece.right);
    else after = Math.min(after, piece.left);
  }
  return after - before >= 0.7 * row.size;
}

const isAside = (text: string) =>
  isDates(text) || isDuration(text) || mayBePlace(text) || text.length < 3;
const isHeading = (text: string) => knownSectionKind(text) !== null;
const isHeadingLike = (text: string, row: Row) =>
  isHeading(text) ||
  (text === text.toUpperCase() && /\p{Lu}/u.test(text)) ||
  piecesOf(row).every((piece) => piece.isBold);

/** Tells columns of text from a column of dates, places or labels beside the text. */
function areColumns(left: readonly TextPiece[], right: readonly TextPiece[]): boolean {
  // What stands above or below the other side, such as name and contact data, tells nothing of columns.
  const from = Math.max(
    ...[left, right].map((side) => Math.min(...side.map((piece) => piece.base))),
  );
  const to = Math.min(...[left, right].map((side) => Math.max(...side.map((piece) => piece.base))));
  const sides = [left, right].map((pieces) =>
    joinBrokenDates(
      rowsOf(pieces.filter((piece) => piece.base >= from - 3 && piece.base <= to + 3)),
      { isOwnColumn: true },
    ).map((row) => ({ row, text: textOf(piecesOf(row)) })),
  );
  const [narrow, wide] = sides.sort(
    (one, other) =>
      one.reduce((sum, line) => sum + line.text.length, 0) -
      other.reduce((sum, line) => sum + line.text.length, 0),
  );
  if (narrow === undefined || wide === undefined) return false;
  const content = narrow.filter(({ row, text }) => !isAside(text) && !isHeadingLike(text, row));
  const areHeadingsBesideEachOther = narrow.some(
    ({ row, text }) =>
      isHeading(text) &&
      wide.some((other) => Math.abs(other.row.base - row.base) < 1 && isHeading(other.text)),
  );
  if (areHeadingsBesideEachOther) return true;
  // Headings that stand in the middle of the page, with nothing beside any of them, are none of a column.
  const headings = narrow.filter(({ text }) => isHeading(text));
  const areAlone = headings.every(({ row }) =>
    wide.every((other) => Math.abs(other.row.base - row.base) > 1.1 * row.size),
  );
  if (narrow.length < 3 || wide.length < 3) return false;
  const asides = narrow.filter(({ text }) => isAside(text)).length;
  if (asides > narrow.length / 2 || content.length < 2) return false;
  const hasHeading = narrow.some(({ text }) => isHeading(text));
  const hasEmail = narrow.some(({ text }) => emailIn.test(text));
  const aligned =
    narrow.filter((line) => wide.some((other) => Math.abs(other.row.base - line.row.base) < 1))
      .length / narrow.length;
  // Labels and the cells of a table stand beside their text; a column runs on its own.
  const besideText = content.filter(({ row }) =>
    wide.some((other) => Math.abs(other.row.base - row.base) < 1),
  ).length;
  if (areAlone && (headings.length > 1 || besideText > 0.7 * content.length) && hasHeading)
    return false;
  if (hasHeading)
    return (
      content.length >= 2 &&
      (wide.some(({ text }) => isHeading(text)) || besideText < 0.6 * content.length)
    );
  if (hasEmail && narrow.length >= 5) return true;
  return (
    aligned < 0.5 &&
    content.length >= 6 &&
    content.reduce((sum, { text }) => sum + text.length, 0) / content.length > 20
  );
}

/** Contact data beside each other in one line, above all columns. */
const isContactRow = ({ segments }: Row) =>
  segments.length > 2 &&
  segments.filter(({ pieces }) => {
    const text = textOf(pieces);
    return emailIn.test(text) || isPhone(text.replace(/^[^+(\d]+/u, ''));
  }).length > 1;

function bestBand(rows: readonly Row[], width: number): Band | null {
  let best: Band | null = null;
  for (let gutter = 0.16 * width; gutter <= 0.84 * width; gutter += 3) {
    for (let from = 0; from < rows.length;) {
      let to = from;
      while (to < rows.length && isOpenAt(rows[to] ?? { segments: [], base: 0, size: 0 }, gutter))
        to += 1;
      const run = rows.slice(from, to);
      const pieces = run.flatMap(piecesOf);
      const left = pieces.filter((piece) => piece.right <= gutter);
      const right = pieces.filter((piece) => piece.right > gutter);
      const weight = Math.min(left.length, right.length) * 1_000 + pieces.length;
      if (
        run.length >= 5 &&
        left.length > 2 &&
        right.length > 2 &&
        weight > (best?.weight ?? 0) &&
        areColumns(left, right)
      ) {
        const body = run.slice(run.findLastIndex(isContactRow) + 1);
        best = { gutter, weight, top: body[0]?.base ?? 0, bottom: run.at(-1)?.base ?? 0 };
      }
      from = Math.max(to, from) + 1;
    }
  }
  return best;
}

const lettersIn = (pieces: readonly TextPiece[]) =>
  pieces.reduce((sum, piece) => sum + piece.text.length, 0);

/** Cuts a page into the parts that are read one after the other. */
export function regionsOf(pieces: readonly TextPiece[], width: number): Region[] {
  const rows = rowsOf(pieces);
  const band = bestBand(rows, width);
  if (band === null) return [{ pieces: [...pieces], column: 0, isColumn: false }];
  const inBand = (piece: TextPiece) => piece.base >= band.top - 2 && piece.base <= band.bottom + 2;
  const left = pieces.filter((piece) => inBand(piece) && piece.right <= band.gutter);
  const right = pieces.filter((piece) => inBand(piece) && piece.right > band.gutter);
  // The column with more text is the main one: it goes on with what stands above, below and on the next page.
  const leftIsMain = lettersIn(left) >= lettersIn(right);
  const parts: Region[] = [
    { pieces: pieces.filter((piece) => piece.base < band.top - 2), column: 0, isColumn: false },
    { pieces: left, column: leftIsMain ? 0 : 1, isColumn: true },
    { pieces: right, column: leftIsMain ? 1 : 0, isColumn: true },
    { pieces: pieces.filter((piece) => piece.base > band.bottom + 2), column: 0, isColumn: false },
  ];
  return parts.filter((part) => part.pieces.length > 0);
}
