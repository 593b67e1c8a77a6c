import type { SourceLine, SourceRun } from '../source-line.ts';
import { joinWrapped } from '../structure/wrapped.ts';
import type { PieceTag } from './text-piece.ts';

/** A line before its bullet's level and the gap above it are known. */
export type Draft = Omit<SourceLine, 'bullet' | 'gap'> & {
  sign: string | null;
  signLeft: number;
  /** Baseline of its first row and of its last one. */
  base: number;
  endBase: number;
  rawSize: number;
  /** Of its first piece; null on a page without tags. */
  tag: PieceTag | null;
  /** Level of what the tags call a heading in it, with dates beside it or not. */
  tagLevel: number | null;
};

/** The last run of a line that stands in a block of the file's own. */
const runIn = (line: Draft, block: number) => line.runs.findLastIndex((run) => run.block === block);

/** Where the text of a block had to end: before what stands beside it on any of its lines, or at the edge. */
function edgeOf(block: number, lines: readonly Draft[], edge: number): number {
  const besides = lines.flatMap(({ runs, size }) => {
    const at = runs.findIndex((run) => run.block === block);
    const next = runs.slice(at + 1).find((run) => run.afterGap);
    return next?.left == null ? [] : [next.left - 2 * (size ?? 0)];
  });
  return Math.min(edge, ...besides);
}

/** Whether a line ended because the first word of the next one had no room in it, rather than because it was broken there. */
function isFull(run: SourceRun, next: SourceRun, size: number, edge: number): boolean {
  if (run.left === null || run.right === null || next.left === null || next.right === null)
    return false;
  // A heading that long is hardly broken on purpose, and the edge of its cell may not be seen.
  if (
    run.isHeading &&
    next.isHeading &&
    run.right >= next.right &&
    run.right - run.left > 20 * size
  )
    return true;
  const word = next.text.trim().split(' ')[0]?.length ?? 0;
  const width = (word / Math.max(1, next.text.trim().length)) * (next.right - next.left);
  return run.right + 0.25 * size + width > edge - 0.25 * size;
}

/** The lines of a region with those made whole that the typesetter broke inside of one block of the file's tags. */
export function joinBlocks(lines: readonly Draft[], edge: number): Draft[] {
  const joined: Draft[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const block = line.runs[0]?.block;
    const at = above === undefined || block === undefined ? -1 : runIn(above, block);
    const [run, next] = [above?.runs[at], line.runs[0]];
    const isWhole =
      above !== undefined &&
      block !== undefined &&
      run !== undefined &&
      next !== undefined &&
      line.sign === null &&
      !line.isAside &&
      isFull(
        run,
        next,
        line.rawSize,
        edgeOf(
          block,
          lines.filter((one) => runIn(one, block) !== -1),
          edge,
        ),
      );
    if (isWhole) joined[joined.length - 1] = append(above, at, line);
    else joined.push(line);
  }
  return joined;
}

/** Puts a line behind the run that it goes on with. */
function append(above: Draft, at: number, line: Draft): Draft {
  const [first, ...rest] = line.runs;
  const run = above.runs[at];
  if (first === undefined || run === undefined) return above;
  const isAlike = run.isBold === first.isBold && run.isHeading === first.isHeading;
  const own = isAlike
    ? [{ ...run, text: joinWrapped(run.text, first.text.trimStart()), right: first.right }]
    : [run, { ...first, text: ` ${first.text.trimStart()}` }];
  const runs = [...above.runs.slice(0, at), ...own, ...rest, ...above.runs.slice(at + 1)];
  return {
    ...above,
    runs,
    text: runs
      .map((one, index) => (index > 0 && one.afterGap ? ` ${one.text}` : one.text))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim(),
    isBold: above.isBold && line.isBold,
    right: line.right,
    links: [...above.links, ...line.links],
    endBase: line.endBase,
  };
}

type Said = Pick<SourceLine, 'headingLevel' | 'startsParagraph' | 'goesOn' | 'role'>;

/** What the tags say of a line: whether it is a heading, and whether a paragraph begins or goes on in it. */
export function saidOf(lines: readonly Draft[], index: number): Said {
  const [line, above] = [lines[index], lines[index - 1]];
  const tag = line?.tag ?? null;
  if (line === undefined || tag === null) return { headingLevel: null, startsParagraph: false };
  const block = line.runs[0]?.block;
  const goesOn = above !== undefined && block !== undefined && runIn(above, block) !== -1;
  return {
    headingLevel: goesOn ? null : line.tagLevel,
    // What stands first on a page may go on with the page before.
    startsParagraph: block !== undefined && above !== undefined && !goesOn,
    ...(goesOn ? { goesOn: true } : {}),
    ...(tag.role === 'paragraph' || tag.role === 'part' ? { role: tag.role } : {}),
  };
}
