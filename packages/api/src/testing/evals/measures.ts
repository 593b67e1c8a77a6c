import { claimsOf, factsContaining, readFacts } from '../../coaching/grounding/claims.ts';
import type { Fact } from '../../coaching/grounding/fact.ts';

export const wordCount = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

/** Vowel groups, a silent e at the end aside: what the Flesch–Kincaid formula is usually fed with. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/e$/u, '')
    .match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}

/** Flesch–Kincaid grade level: the years of school that an English text asks for. */
export function readingGrade(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[a-z]/iu.test(word));
  const sentences = text.split(/[.!?:]+\s|\n+/u).filter((sentence) => /[a-z]/iu.test(sentence));
  if (words.length === 0) return 0;
  const syllableCount = words.reduce((sum, word) => sum + syllables(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentences.length)) +
    11.8 * (syllableCount / words.length) -
    15.59
  );
}

/** The claims of a text that stand nowhere in what the person gave. */
export function inventedIn(sentences: readonly string[], sources: readonly Fact[]): string[] {
  const known = readFacts(sources);
  return sentences.flatMap((sentence) =>
    claimsOf(sentence).filter((claim) => factsContaining(claim, known).length === 0),
  );
}

export const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** One decimal; null stays null. */
export const rounded = (number: number | null, digits = 1): number | null =>
  number === null ? null : Number(number.toFixed(digits));
