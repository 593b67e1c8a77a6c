import type { SourceLine } from '../source-line.ts';
import { isTableHead } from '../structure/table-heads.ts';
import { isDates, isDuration, isPlace, mayBePlace } from '../text-shapes.ts';
import { joinBrokenDates } from './broken-dates.ts';
import type { Region } from './columns.ts';
import { cutAtEdges } from './edges.ts';
import { joinBlocks, saidOf, type Draft } from './tagged-lines.ts';
import { joinWrappedCells } from './wrapped-cells.ts';
import { bulletSign, rowsOf, textOf, type Row, type Segment } from './rows.ts';
import { cleanText, joinRuns, linksOf, runsOf } from './runs.ts';
import type { TextPiece } from './text-piece.ts';

/** Icons and other signs of private fonts say nothing in text. */
const iconOnly = /^[\uf000-\uf8ff\ue000-\uefff\u{f0000}-\u{10ffff}\s]+$/u;
interface Bulleted {
  sign: string | null;
  signLeft: number;
  pieces: TextPiece[];
}

/** Takes the bullet's sign off the first piece of a row. */
function takeBullet(pieces: readonly TextPiece[]): Bulleted {
  const [first, second] = pieces;
  if (first === undefined) return { sign: null, signLeft: 0, pieces: [] };
  const text = first.text.trim();
  const isLabel = first.tag?.role === 'label' && /^\(?[\p{L}\d]{1,3}[.)]$/u.test(text);
  if (
    (bulletSign.test(text) || isLabel) &&
    second !== undefined &&
    second.left - first.right > 0.1 * first.size
  ) {
    return { sign: text, signLeft: first.left, pieces: pieces.slice(1) };
  }
  const joined = /^([•●○◦▪■□◆❖►▸➢➤‣⁃✓✔★])\s*(?=\S)|^([-–*])\s+(?=\S)/u.exec(first.text);
  if (joined === null) return { sign: null, signLeft: first.left, pieces: [...pieces] };
  const rest = {
    ...first,
    text: first.text.slice(joined[0].length),
    left: first.left + (first.right - first.left) * (joined[0].length / first.text.length),
  };
  return {
    sign: joined[1] ?? joined[2] ?? '•',
    signLeft: first.left,
    pieces: [rest, ...pieces.slice(1)],
  };
}

const usualWord = 6;

type Draftless = Pick<SourceLine, 'text' | 'right' | 'size'>;

function draftOf(
  pieces: readonly TextPiece[],
  segments: readonly Segment[],
  page: number,
  column: number,
  bullet: Bulleted,
  row: Row,
): Draft {
  const runs = runsOf(segments);
  const chars = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const boldChars = pieces.reduce((sum, piece) => sum + (piece.isBold ? piece.text.length : 0), 0);
  return {
    runs,
    text: joinRuns(runs),
    size: row.size,
    isBold: boldChars > 0.9 * chars,
    headingLevel: null,
    left: runs[0]?.left ?? null,
    right: runs.at(-1)?.right ?? null,
    page,
    column,
    links: linksOf(pieces),
    isAside: false,
    wraps: false,
    startsParagraph: false,
    tag: pieces[0]?.tag ?? null,
    tagLevel: pieces.find((piece) => piece.tag?.role === 'heading')?.tag?.headingLevel ?? null,
    sign: bullet.sign,
    signLeft: bullet.signLeft,
    base: row.base,
    endBase: row.base,
    rawSize: row.size,
  };
}

const isAsideText = (text: string) =>
  isDates(text) || isDuration(text) || isPlace(text) || (mayBePlace(text) && text.length < 40);

/** A hyphen that was drawn apart from its word was put there by the typesetter. */
function markSoftHyphens(segments: readonly Segment[]): void {
  for (const { pieces } of segments) {
    const [before, last] = pieces.slice(-2);
    if (
      before !== undefined &&
      last?.text === '-' &&
      !last.spaceBefore &&
      /\p{L}$/u.test(before.text) &&
      last.left - before.right < 0.1 * last.size
    )
      last.text = '\u00ad';
  }
}

/** A row as lines: usually one, and one more for dates or a place that stand beside a bullet. */
function draftsOf(row: Row, page: number, column: number, openBullet: number | null): Draft[] {
  const shown = row.segments
    .map((segment) => ({
      ...segment,
      pieces: segment.pieces.filter(
        (piece) => !iconOnly.test(piece.text) || bulletSign.test(piece.text.trim()),
      ),
    }))
    .filter((segment) => segment.pieces.length > 0);
  const [first, ...others] = shown;
  if (first === undefined) return [];
  markSoftHyphens(shown);
  let bullet = takeBullet(first.pieces);
  let segments = [{ ...first, pieces: bullet.pieces }, ...others];
  if (
    bullet.sign === null &&
    first.pieces.length === 1 &&
    bulletSign.test(first.pieces[0]?.text.trim() ?? '') &&
    others.length > 0
  ) {
    bullet = {
      sign: first.pieces[0]?.text.trim() ?? '',
      signLeft: first.left,
      pieces: others[0]?.pieces ?? [],
    };
    segments = others;
  }
  // What is left of icons without any bullet text is no line.
  if (/^[\ue000-\uf8ff]$/u.test(bullet.sign ?? '') && others.length > 1)
    bullet = { ...bullet, sign: null };
  const last = segments.at(-1);
  const asideText = last === undefined ? '' : cleanText(textOf(last.pieces));
  const isInBullet =
    bullet.sign !== null || (openBullet !== null && (segments[0]?.left ?? 0) >= openBullet - 3);
  if (segments.length > 1 && last !== undefined && isInBullet && isAsideText(asideText)) {
    const main = segments.slice(0, -1);
    const aside = draftOf(
      last.pieces,
      [last],
      page,
      column,
      { sign: null, signLeft: last.left, pieces: last.pieces },
      row,
    );
    return [
      draftOf(
        main.flatMap((segment) => segment.pieces),
        main,
        page,
        column,
        bullet,
        row,
      ),
      { ...aside, isAside: true },
    ];
  }
  const draft = draftOf(
    segments.flatMap((segment) => segment.pieces),
    segments,
    page,
    column,
    bullet,
    row,
  );
  return [draft].filter(({ text }) => text !== '');
}

/** Indentations of bullets as levels: deeper than the one above is one level more. */
function levels(drafts: readonly Draft[]): (number | null)[] {
  const open: number[] = [];
  return drafts.map(({ sign, signLeft, isAside, left, tag }) => {
    if (isAside) return null;
    const isInList = tag !== null && tag.listDepth > 0;
    if (sign === null) {
      const isOut = tag === null ? left !== null && left < (open[0] ?? 0) : !isInList;
      if (open.length > 0 && isOut) open.length = 0;
      return null;
    }
    // In how many lists it stands tells more than where its sign does.
    const depth = isInList ? tag.listDepth * 1_000 : signLeft;
    while (open.length > 0 && depth < (open.at(-1) ?? 0) - 3) open.pop();
    if (open.length === 0 || depth > (open.at(-1) ?? 0) + 3) open.push(depth);
    return open.length - 1;
  });
}

/** Whether the next word had no room in the line. What follows the last line of a page is not seen: a word of usual length, then. */
function hasNoRoom(line: Draftless, next: Draftless | undefined, edge: number): boolean {
  if (line.right === null || line.size === null) return false;
  const firstWord = next?.text.split(' ')[0]?.length ?? usualWord;
  return line.right + (0.25 + 0.5 * firstWord) * line.size > edge;
}

/** A name in large type and what stands at its side in small type are lines of their own, though they share a base. */
function splitBySize(row: Row): Row[] {
  const sizeOf = ({ pieces }: Segment) => Math.max(...pieces.map((piece) => piece.size));
  const large = row.segments.filter((segment) => sizeOf(segment) >= 16);
  const small = row.segments.filter((segment) => sizeOf(segment) < 16);
  const [first, other] = [large[0], small[0]];
  if (first === undefined || other === undefined || sizeOf(first) < 1.5 * sizeOf(other))
    return [row];
  return [large, small].map((segments) => ({
    segments,
    base: row.base,
    size: Math.max(...segments.map(sizeOf)),
  }));
}

/** The lines of a region, from top to bottom. */
export function linesOf(region: Region, page: number): { lines: SourceLine[]; signs: string[] } {
  const rows = joinBrokenDates(
    joinWrappedCells(cutAtEdges(rowsOf(region.pieces))).filter(
      ({ segments }) => !isTableHead(segments.map((segment) => textOf(segment.pieces))),
    ),
  ).flatMap(splitBySize);
  const rowDrafts: Draft[] = [];
  /** Left edge of the text of the bullet that is open. */
  let openBullet: number | null = null;
  let looseSign: { sign: string; left: number } | null = null;
  for (const row of rows) {
    const only = row.segments.flatMap((segment) => segment.pieces);
    if (only.length === 1 && bulletSign.test(only[0]?.text.trim() ?? '')) {
      looseSign = { sign: only[0]?.text.trim() ?? '', left: only[0]?.left ?? 0 };
      continue;
    }
    const added = draftsOf(row, page, region.column, openBullet);
    for (const draft of added) {
      rowDrafts.push(
        looseSign !== null && draft.sign === null && (draft.left ?? 0) > looseSign.left
          ? { ...draft, sign: looseSign.sign, signLeft: looseSign.left }
          : draft,
      );
      looseSign = null;
    }
    const main = added[0];
    if (main !== undefined && main.sign !== null) openBullet = main.left;
    else if (main !== undefined && openBullet !== null && (main.left ?? 0) < openBullet - 3)
      openBullet = null;
  }
  const edge = Math.max(...rowDrafts.map((draft) => draft.right ?? 0));
  const drafts = joinBlocks(rowDrafts, edge);
  const distances = rowDrafts
    .slice(1)
    .map((draft, index) => (draft.base - (rowDrafts[index]?.base ?? 0)) / draft.rawSize)
    .filter((distance) => distance > 0.8 && distance < 2);
  const usual =
    distances.sort((one, other) => one - other)[Math.floor(distances.length / 3)] ?? 1.2;
  const bullets = levels(drafts);
  // On a further page the text most likely goes on; nothing tells how much space would have been above.
  const gapAtTop = page > 1 ? 1 : 3;
  const lines = drafts.map(
    (
      {
        sign: _sign,
        signLeft: _signLeft,
        base,
        endBase: _end,
        rawSize,
        tag: _tag,
        tagLevel: _level,
        ...line
      },
      index,
    ) => {
      const above = drafts[index - 1];
      return {
        ...line,
        ...saidOf(drafts, index),
        bullet: bullets[index] ?? null,
        wraps: hasNoRoom(line, drafts[index + 1], edge),
        gap:
          above === undefined ? gapAtTop : (base - above.endBase) / (usual * Math.max(rawSize, 1)),
      };
    },
  );
  return { lines, signs: drafts.flatMap(({ sign }) => (sign === null ? [] : [sign])) };
}
