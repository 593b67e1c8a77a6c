import { isFrame } from '../cover-letter/model-paragraphs.ts';
import { sourcesOf } from '../cover-letter/letter-sources.ts';
import { unsupportedClaims } from '../grounding/claims.ts';
import type { LetterSentence } from '../grounding/fact.ts';
import { groundText } from '../grounding/ground-text.ts';
import type { RewriteInput, RewrittenLetter } from './rewrite-letter.schema.ts';

/** As the editor counts them: the salutation is paragraph 0. */
export const paragraphsOf = (content: string): string[] => content.split(/\n{2,}/u);

/** The letter with the new paragraphs in their place: salutation and sign-off stay as the person has them. */
export function rewrittenFrom(
  input: RewriteInput,
  body: readonly (readonly LetterSentence[])[],
  notDone: string[],
): RewrittenLetter {
  const written = body.map((sentences) => sentences.map(({ text }) => text).join(' '));
  const before = paragraphsOf(input.content);
  const after =
    input.paragraph === null
      ? [...before.slice(0, headOf(before)), ...written, ...before.slice(tailOf(before))]
      : before.toSpliced(input.paragraph, 1, ...written);
  return grounded(input, after.join('\n\n'), body.flat(), notDone);
}

/** A text with what each of its sentences rests on; those in `known` keep theirs. */
export function grounded(
  { letter }: RewriteInput,
  content: string,
  known: readonly LetterSentence[],
  notDone: string[],
): RewrittenLetter {
  const sentences = groundText(content, known, sourcesOf(letter)).map((sentence) => ({
    ...sentence,
    supported: sentence.supported && unsupportedClaims(sentence.text, sentence.facts).length === 0,
  }));
  return { content, sentences, notDone };
}

const headOf = (paragraphs: readonly string[]) => (isFrame(paragraphs[0] ?? '') ? 1 : 0);
const tailOf = (paragraphs: readonly string[]) =>
  paragraphs.length > 1 && isFrame(paragraphs.at(-1) ?? '')
    ? paragraphs.length - 1
    : paragraphs.length;
