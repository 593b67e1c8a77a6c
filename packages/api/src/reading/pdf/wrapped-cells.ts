import type { Row, Segment } from './rows.ts';

/** The first word of a cell, as wide as it is drawn or about as wide. */
function firstWordWidth({ pieces, left }: Segment): number {
  const [first] = pieces;
  if (first === undefined) return 0;
  const word = first.text.split(' ')[0]?.length ?? 0;
  return (word / Math.max(1, first.text.length)) * (first.right - left);
}

const isSetAlike = (one: Segment, other: Segment) =>
  one.pieces[0] !== undefined &&
  other.pieces[0] !== undefined &&
  Math.abs(one.pieces[0].size - other.pieces[0].size) < 0.5 &&
  one.pieces[0].isBold === other.pieces[0].isBold;

/** Which cells of the row above the cells of a row go on with; null when the row is none of that kind. */
function cellsAbove(row: Row, above: Row, edge: number): number[] | null {
  if (above.segments.length < 2 || row.segments.length > above.segments.length) return null;
  if (row.base - above.base > 1.6 * Math.max(row.size, above.size)) return null;
  const places = row.segments.map((segment) =>
    above.segments.findIndex((cell, at) => {
      const end = above.segments[at + 1]?.left ?? edge;
      return (
        Math.abs(cell.left - segment.left) < 1 &&
        isSetAlike(cell, segment) &&
        segment.right < end &&
        // The cell above had no room for the word, and not because a list or a sentence ended in it.
        cell.right + firstWordWidth(segment) + 0.25 * above.size > end - 0.5 * above.size
      );
    }),
  );
  return places.includes(-1) ? null : places;
}

/** The cells of a table that were broken into lines side by side, made whole: `Site Reliability` / `Engineer` beside an employer. */
export function joinWrappedCells(rows: readonly Row[]): Row[] {
  const edge = Math.max(...rows.flatMap((row) => row.segments.map(({ right }) => right)));
  const joined: Row[] = [];
  let open: Row | null = null;
  for (const row of rows) {
    const cells: number[] | null = open === null ? null : cellsAbove(row, open, edge);
    const target = joined.at(-1);
    // With three columns it is a table; of two, both must go on, or the second line of a head would be taken for it.
    const isTable =
      cells !== null && target !== undefined && (target.segments.length > 2 || cells.length > 1);
    if (!isTable) {
      joined.push({ ...row, segments: row.segments.map((segment) => ({ ...segment })) });
      open = row;
      continue;
    }
    for (const [at, cell] of cells.entries()) {
      const [into, from] = [target.segments[cell], row.segments[at]];
      if (into !== undefined && from !== undefined) into.pieces = [...into.pieces, ...from.pieces];
    }
    const edges: Segment[] = target.segments.map(
      (segment, at) => row.segments[cells.indexOf(at)] ?? segment,
    );
    open = { ...row, segments: edges };
  }
  return joined;
}
