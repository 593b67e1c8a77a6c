import { sentencesOf } from '../../scoring/tokenize.ts';
import { claimsOf, unsupportedClaims } from './claims.ts';
import type { Fact, LetterSentence } from './fact.ts';

const maxFacts = 6;

/**
 * The sentences of a text that a person edited, each with the facts it rests on: sentences that stand as the coach wrote them
 * keep theirs, new ones are searched for in everything the person gave.
 */
export function groundText(
  text: string,
  before: readonly LetterSentence[],
  sources: readonly Fact[],
): LetterSentence[] {
  const kept = new Map(before.map((sentence) => [sentence.text, sentence]));
  return letterSentences(text).map(
    (sentence) => kept.get(sentence) ?? groundSentence(sentence, sources),
  );
}

export function groundSentence(sentence: string, sources: readonly Fact[]): LetterSentence {
  const claims = claimsOf(sentence);
  // A claim alone would stand first, where capitals mean nothing: hence a word before it.
  const facts = sources
    .filter((fact) => claims.some((claim) => unsupportedClaims(`x ${claim}`, [fact]).length === 0))
    .slice(0, maxFacts);
  return { text: sentence, facts, supported: unsupportedClaims(sentence, sources).length === 0 };
}

/** Sentences of a letter: every line by itself, so that a salutation or a name is one. */
export const letterSentences = (text: string): string[] =>
  text.split(/\n+/u).flatMap((line) => sentencesOf(line));
