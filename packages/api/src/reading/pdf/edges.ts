import type { Row, Segment } from './rows.ts';

/** So many rows begin something at one edge before it is a column. */
const fewestRows = 3;

/** Segments whose narrow gap no eye misses because everything behind it begins at one edge, row after row, are cut there. */
export function cutAtEdges(rows: readonly Row[]): Row[] {
  const lefts = rows.flatMap(({ segments }) => segments.slice(1).map(({ left }) => left));
  const edges = [...new Set(lefts.map((left) => Math.round(left)))].filter(
    (edge) => lefts.filter((left) => Math.abs(left - edge) < 0.8).length >= fewestRows,
  );
  return edges.length === 0
    ? [...rows]
    : rows.map((row) => ({
        ...row,
        segments: row.segments.flatMap((one) => cut(one, row, edges)),
      }));
}

function cut(segment: Segment, row: Row, edges: readonly number[]): Segment[] {
  const at = segment.pieces.findIndex((piece, index) => {
    const before = segment.pieces[index - 1];
    return (
      before !== undefined &&
      before.text.trim().length > 1 &&
      piece.left - before.right > 0.5 * row.size &&
      edges.some((edge) => Math.abs(piece.left - edge) < 0.8)
    );
  });
  if (at === -1) return [segment];
  const parts = [segment.pieces.slice(0, at), segment.pieces.slice(at)];
  return parts.map((pieces) => ({
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  }));
}
