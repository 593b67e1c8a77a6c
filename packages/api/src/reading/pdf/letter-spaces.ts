import { closeLetterSpaces } from '../letter-spacing.ts';
import type { TextPiece } from './text-piece.ts';

/** `N A M E`: single signs with a space between each. So many in a row are a word set wide; two may be what they are, as in `C R`. */
const isWordSetWide = (text: string) => /^\S(?: \S){2,}$/u.test(text) || wideHan.test(text);
const wideHan =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?: [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])+$/u;
const mayBeWide = (text: string) => /^\S(?: \S)*$/u.test(text);

const areOnOneLine = (one: TextPiece, other: TextPiece) =>
  Math.abs(one.base - other.base) < 1 && Math.abs(one.size - other.size) < 0.5;

/**
 * Words that a designer set with wide letter spaces, made whole: the file reports a space between all their letters.
 * Words beside them on the line that are set the same way join them, because the space between them is wide as well.
 * `written` is what the file draws: where it draws a space of its own, a word ends.
 */
export function joinLetterSpaced(pieces: readonly TextPiece[], written: string): TextPiece[] {
  const joined: TextPiece[] = [];
  let open: TextPiece | null = null;
  for (const [index, piece] of pieces.entries()) {
    const isBesideOne = [pieces[index - 1], pieces[index + 1]].some(
      (other) => other !== undefined && areOnOneLine(other, piece) && isWordSetWide(other.text),
    );
    if (!isWordSetWide(piece.text) && !(isBesideOne && mayBeWide(piece.text))) {
      joined.push(piece);
      open = null;
      continue;
    }
    const word = asWritten(piece.text.replaceAll(' ', ''), written);
    if (open !== null && areOnOneLine(open, piece) && piece.left - open.right < 2 * piece.size) {
      open.text += wideHan.test(piece.text) ? word : ` ${word}`;
      open.right = piece.right;
      continue;
    }
    open = { ...piece, text: word };
    joined.push(open);
  }
  return joined;
}

/** The text with the spaces that the file draws in it; as it is when the file draws none, or draws it otherwise. */
function asWritten(text: string, written: string): string {
  const at = written.replaceAll(' ', '').indexOf(text);
  if (at === -1) return text;
  const from = placeOfSign(written, at);
  const drawn = written.slice(from, placeOfSign(written, at + text.length - 1) + 1);
  // Where the file itself draws a space between all letters, its wider ones part the words.
  return closeLetterSpaces(drawn).replace(/ +/gu, ' ');
}

/** Where the sign stands that has so many others before it, spaces not counted. */
function placeOfSign(text: string, signsBefore: number): number {
  let left = signsBefore;
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === ' ') continue;
    if (left === 0) return place;
    left -= 1;
  }
  return text.length;
}
