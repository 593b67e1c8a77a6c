import type { Drawing, Operations } from './page-drawing.ts';
import type { TextPiece } from './text-piece.ts';

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const rtlWord = /[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\u200c\u200d]+/gu;
const isRtl = (text: string) => rtlLetter.test(text);
const isLtr = (text: string) => /\p{L}/u.test(text) && !isRtl(text);
/** The beginning of a phone number: its plus sign says that it was set from left to right. */
const opensNumber = /^(?:\+|\()\d/u;
const isNumeric = (text: string) => /^[\d\s()+./-]+$/u.test(text);

/**
 * Words with ligatures as they are meant, by what pdf.js makes of them: it turns words that run from right to left around letter by
 * letter, and with them the letters of a ligature (lam-alef), which stood in the right order.
 */
export function wordsWithLigatures(drawing: Drawing, ops: Operations): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const [index, operation] of drawing.fnArray.entries()) {
    if (operation !== ops['showText'] && operation !== ops['showSpacedText']) continue;
    const glyphs = unicodesOf((drawing.argsArray[index] as unknown[] | null)?.[0]);
    if (!glyphs.some((glyph) => [...glyph].length > 1 && isRtl(glyph))) continue;
    let word: string[] = [];
    for (const glyph of [...glyphs, ' ']) {
      if (isRtl(glyph) || (word.length > 0 && /^\p{M}+$/u.test(glyph))) {
        word.push(glyph);
        continue;
      }
      const turned = [...word.join('')].reverse().join('');
      const right = [...word].reverse().join('');
      if (turned !== right) meant.set(withoutShapes(turned), withoutShapes(right));
      word = [];
    }
  }
  return meant;
}

const unicodesOf = (glyphs: unknown): string[] =>
  Array.isArray(glyphs)
    ? glyphs.map((glyph: unknown) =>
        typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
          ? String(glyph.unicode)
          : '',
      )
    : [];

/** Letters as they are typed rather than as they are drawn: Arabic ones by their place in the word, Latin ones joined. */
const withoutShapes = (text: string) =>
  text.replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/gu, (shapes) => shapes.normalize('NFKC'));

/** A text as it is typed, with the letters of its ligatures in order. */
export function asTyped(text: string, words: ReadonlyMap<string, string>): string {
  const typed = withoutShapes(text);
  return words.size === 0 ? typed : typed.replace(rtlWord, (word) => words.get(word) ?? word);
}

/**
 * Pieces at the places where they would stand if everything ran from left to right, so that their order from left to right is that of
 * reading. A page that is mostly written from right to left is mirrored as a whole; then, on any page, words against its
 * direction are put in their order within the stretch that they fill.
 */
export function inReadingOrder(pieces: readonly TextPiece[], width: number): TextPiece[] {
  const letters = pieces.map(({ text }) => text).join('');
  const rtl = letters.match(new RegExp(rtlLetter, 'gu'))?.length ?? 0;
  if (rtl === 0) return [...pieces];
  const isRtlPage = rtl > (letters.match(/\p{L}/gu)?.length ?? 0) / 2;
  const placed = pieces.map((piece) =>
    isRtlPage ? { ...piece, left: width - piece.right, right: width - piece.left } : { ...piece },
  );
  for (const row of rowsByBase(placed)) {
    turnAgainst(row, isRtlPage);
    if (isRtlPage || row.some(({ text }) => isRtl(text))) noteSpaces(row);
  }
  return placed;
}

function rowsByBase(pieces: readonly TextPiece[]): TextPiece[][] {
  const rows = new Map<number, TextPiece[]>();
  for (const piece of pieces) {
    const base = Math.round(piece.base);
    const row = rows.get(base) ?? rows.get(base - 1) ?? rows.get(base + 1);
    if (row === undefined) rows.set(base, [piece]);
    else row.push(piece);
  }
  return [...rows.values()].map((row) => row.sort((one, other) => one.left - other.left));
}

/** The spaces of the file stand where its own order has them: beside other neighbours now. */
function noteSpaces(row: TextPiece[]): void {
  row.sort((one, other) => one.left - other.left);
  for (const [index, piece] of row.entries()) {
    const before = row[index - 1];
    piece.spaceBefore = before !== undefined && piece.left - before.right > 0.1 * piece.size;
  }
}

/** Mirrors each run of words against the direction of the page within the place that it fills. */
function turnAgainst(row: readonly TextPiece[], isRtlPage: boolean): void {
  const runs = isRtlPage ? [...runsOf(row, isLtr), ...numbersOf(row)] : runsOf(row, isRtl);
  for (const run of runs) {
    const from = Math.min(...run.map((piece) => piece.left));
    const to = Math.max(...run.map((piece) => piece.right));
    for (const piece of run) {
      const { left, right } = piece;
      piece.left = from + to - right;
      piece.right = from + to - left;
    }
  }
}

const isNear = (before: TextPiece, after: TextPiece) =>
  after.left - before.right < 0.85 * Math.max(before.size, after.size);

/** Stretches of neighbouring pieces that begin and end with one of the kind, with nothing of the other direction between. */
function runsOf(row: readonly TextPiece[], isOfKind: (text: string) => boolean): TextPiece[][] {
  const runs: TextPiece[][] = [];
  let run: TextPiece[] = [];
  let between: TextPiece[] = [];
  for (const piece of row) {
    const last = between.at(-1) ?? run.at(-1);
    if (last !== undefined && !isNear(last, piece)) {
      runs.push(run);
      run = [];
      between = [];
    }
    if (isOfKind(piece.text)) {
      run.push(...between, piece);
      between = [];
    } else if (/\p{L}/u.test(piece.text)) {
      runs.push(run);
      run = [];
      between = [];
    } else if (run.length > 0) between.push(piece);
  }
  return [...runs, run].filter((one) => one.length > 1);
}

/** Numbers of several pieces that were set from left to right, on a mirrored row. */
function numbersOf(row: readonly TextPiece[]): TextPiece[][] {
  const runs: TextPiece[][] = [];
  let run: TextPiece[] = [];
  for (const piece of row) {
    const last = run.at(-1);
    if (!isNumeric(piece.text) || (last !== undefined && !isNear(last, piece))) run = [];
    if (!isNumeric(piece.text)) continue;
    run.push(piece);
    // Mirrored, what opens the number stands at its end.
    if (run.length > 1 && opensNumber.test(piece.text)) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}
