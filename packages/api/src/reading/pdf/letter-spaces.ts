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
 */
export function joinLetterSpaced(pieces: readonly TextPiece[]): TextPiece[] {
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
    const word = piece.text.replaceAll(' ', '');
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
