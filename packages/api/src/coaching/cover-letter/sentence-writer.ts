import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { unsupportedClaims } from '../grounding/claims.ts';

export type Slots = Readonly<Record<string, string>>;

/** Fills a wording and holds the sentence against its facts at once. A slot at the start of the sentence gets its large letter. */
export function sentence(wording: string, slots: Slots, facts: readonly Fact[]): LetterSentence {
  const text = wording.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`The wording "${wording}" needs ${slot}`);
    return value;
  });
  const ended = text.replace(/([.!?])”?\.$/u, '$1”').replace(/””$/u, '”');
  const upper = ended.charAt(0).toUpperCase() + ended.slice(1);
  return {
    text: upper,
    facts: [...facts],
    supported: unsupportedClaims(upper, facts).length === 0,
  };
}

export const wordsIn = (sentences: readonly LetterSentence[]) =>
  sentences.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
