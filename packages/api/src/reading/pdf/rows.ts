import type { TextPiece } from './text-piece.ts';

/** Pieces without a wide gap between them, on one baseline. */
export interface Segment {
  pieces: TextPiece[];
  left: number;
  right: number;
}

/** What stands on one baseline of a page or of a column. */
export interface Row {
  segments: Segment[];
  base: number;
  /** Size of most of the text. */
  size: number;
}

/** Signs that stand alone before a bullet's text. */
export const bulletSign = /^[•●○◦▪■□▫◆◇❖►▸▶➢➤‣⁃∙·✓✔✦★*–—{\-\uf000-\uf8ff>»o§]$/u;

const byPlace = (one: TextPiece, other: TextPiece) =>
  one.left - other.left || one.order - other.order;

function rowOf(pieces: TextPiece[]): Row {
  const sorted = [...pieces].sort(byPlace);
  const longest = sorted.reduce((best, piece) =>
    piece.text.length > best.text.length ? piece : best,
  );
  const segments: Segment[] = [];
  for (const piece of sorted) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : piece.left - last.right;
    const isBullet =
      last !== undefined &&
      last.pieces.length === 1 &&
      bulletSign.test(last.pieces[0]?.text.trim() ?? '');
    if (
      last !== undefined &&
      piece.isDrawn !== true &&
      (gap <= 0.85 * longest.size || (isBullet && gap <= 2.5 * longest.size))
    ) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.right);
    } else segments.push({ pieces: [piece], left: piece.left, right: piece.right });
  }
  return { segments, base: longest.base, size: longest.size };
}

/** The rows of a stretch of a page, from top to bottom. */
export function rowsOf(pieces: readonly TextPiece[]): Row[] {
  const sorted = [...pieces].sort((one, other) => one.base - other.base || one.left - other.left);
  const rows: TextPiece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined &&
      Math.abs(piece.base - first.base) <= Math.max(2, 0.3 * Math.min(piece.size, first.size));
    if (row !== undefined && isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf);
}

/** The text of pieces in their order, with spaces where the file or the gaps have them. */
export function textOf(pieces: readonly TextPiece[]): string {
  let text = '';
  let previous: TextPiece | undefined;
  for (const piece of pieces) {
    if (previous !== undefined) {
      const gap = piece.left - previous.right;
      const isBelow = piece.base - previous.base > 0.5 * piece.size;
      const isTight = gap < 0.08 * piece.size;
      if (isBelow || (piece.spaceBefore && !isTight) || gap > 0.2 * piece.size) text += ' ';
    }
    text += piece.text;
    previous = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
