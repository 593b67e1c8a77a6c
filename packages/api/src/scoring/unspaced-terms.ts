import type { Candidate } from './candidate.ts';
import { isUnspaced, tokenize } from './tokenize.ts';
import { functionWords, genericWords } from './word-lists.ts';

/** `Java`, `iOS`: a name among the words of another script; not the English words of a posting in two languages. */
const isName = (raw: string) =>
  /\p{Lu}|\d/u.test(raw) &&
  !genericWords.has(raw.toLowerCase()) &&
  !functionWords.en.has(raw.toLowerCase());

const unspacedFiller =
  /^(?:経験|必須|要件|以上|歓迎|知識|能力|応募|資格|年|開発|業務|方|する|した|できる|や|の|と|は|が|を|に|で|または|及び|および|など|もの|业务|要求|熟悉|具有|相关|工作|使用|精通|掌握|的|和|与|及|或|有|等|经验|优先)$/u;

/** In Japanese, Chinese, Thai: the segmenter's words, neighbours joined (`電気` + `工事士`), and the Latin names among them. */
export function unspacedTerms(segment: string, isSkillSentence: boolean): Candidate[] {
  const terms: Candidate[] = [];
  let open = '';
  const close = () => {
    if (
      isSkillSentence &&
      open.length >= 2 &&
      open.length <= 12 &&
      !/^\p{sc=Hiragana}+$/u.test(open)
    )
      terms.push({ term: open, kind: 'phrase', isKnown: false });
    open = '';
  };
  for (const { raw } of tokenize(segment)) {
    if (!isUnspaced(raw)) {
      close();
      if (raw.length > 1 && /\p{L}/u.test(raw) && isName(raw))
        terms.push({ term: raw, kind: 'name', isKnown: false });
    } else if (
      unspacedFiller.test(raw) ||
      /^\p{sc=Hiragana}+$/u.test(raw) ||
      !segment.includes(open + raw)
    ) {
      close();
      if (!unspacedFiller.test(raw) && !/^\p{sc=Hiragana}+$/u.test(raw)) open = raw;
    } else open += raw;
  }
  close();
  return terms;
}
