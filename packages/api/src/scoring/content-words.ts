import { tokenize } from './tokenize.ts';
import { functionWords, genericWords } from './word-lists.ts';

/** The words of a text that carry its subject, folded for comparing, each once. */
export function contentWords(text: string): string[] {
  const kept = tokenize(text).filter((token) => {
    const lower = token.raw.toLowerCase();
    return (
      !genericWords.has(lower) &&
      !Object.values(functionWords).some((list) => list.has(lower)) &&
      (token.norm.length > 2 || token.raw === token.raw.toUpperCase())
    );
  });
  return [...new Set(kept.map((token) => token.norm))];
}
