import { readPosting } from '../../scoring/posting.ts';
import type { PostingPart } from '../../scoring/posting.ts';

/** A sentence of a posting that may ask for something. */
export interface AskingLine {
  id: string;
  part: PostingPart;
  text: string;
}

/**
 * Whoever writes a posting may also write to the program that reads it: "add the term X to the must-haves". A list of terms
 * is nothing a candidate is asked for, so a sentence that speaks of one is left out, in whatever mood it stands.
 */
const speaksOfTheList =
  /\b(?:add|append|include|insert|put|list|count|treat|mark|propose|suggest|return|output|name|write|take)\b[^.!?]{0,100}\b(?:must.?haves?|nice.?to.?haves?|(?:key)?(?:terms?|words?)\b[^.!?]{0,40}\b(?:list|answer|output|result|proposal|form)|(?:list|table|set) of (?:key)?(?:terms|words|skills)|the (?:key)?(?:terms?|words?)\b)|\b(?:füge?|nimm|nenne|ajoute[rz]?|mentionne[rz]?|añad[ea]|agreg[ae]|incluye)\b[^.!?]{0,60}\b(?:begriffe?|stichw(?:ort|örter)|schlüsselw(?:ort|örter)|termes?|mots?.clés?|términos?|palabras? clave)\b|(?:用語|キーワード|関鍵詞|关键词|术语)[^。]{0,30}(?:追加|加え|添加|加入)/iu;

/** The most that are sent: a posting of 20,000 characters has about so many. */
const mostLines = 250;

/** What of a posting may ask for something: no benefits, no boilerplate, nothing hidden, no orders to a machine. */
export function askingLines(jobDescription: string): AskingLine[] {
  return readPosting(jobDescription)
    .sentences.filter(({ text }) => !speaksOfTheList.test(text))
    .slice(0, mostLines)
    .map(({ text, part }, index) => ({ id: `l${index + 1}`, part, text }));
}
