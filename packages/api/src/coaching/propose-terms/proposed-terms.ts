import { z } from 'zod';
import { limits } from '@career-coach/shared/limits.ts';
import { termKey } from '../../scoring/aliases.ts';
import type { TermNeed } from '../../scoring/score.ts';
import { isUnspaced, normalizeTerm, tokenize } from '../../scoring/tokenize.ts';
import { functionWords, genericWords } from '../../scoring/word-lists.ts';

export interface ProposedTerm {
  /** As the posting writes it. */
  term: string;
  need: TermNeed;
  /** The sentence of the posting that asks for it. */
  quote: string;
}

export interface ProposedTerms {
  /** Must-haves first, each in the order of the posting. */
  terms: ProposedTerm[];
  /** How many were named that the posting does not ask for. */
  leftOut: number;
}

export const proposedTermsSchema: z.ZodType<ProposedTerms> = z.object({
  terms: z
    .array(
      z.object({
        term: z.string().min(1),
        need: z.enum(['MUST_HAVE', 'NICE_TO_HAVE']),
        quote: z.string().min(1),
      }),
    )
    .min(1),
  leftOut: z.int().min(0),
});

/** As many as the rules take. */
export const mostProposed = { MUST_HAVE: 20, NICE_TO_HAVE: 15 } as const;

const mostWords = 6;

/** Whether the sentence names the term, whole words side by side: `Java` is not in `JavaScript`. */
export function namesTerm(quote: string, term: string): boolean {
  if (isUnspaced(term)) return quote.includes(term);
  const wanted = normalizeTerm(term);
  return wanted !== '' && ` ${normalizeTerm(quote)} `.includes(` ${wanted} `);
}

/** The term as the sentence writes it; null when it does not stand there, or says nothing that could be searched for. */
export function termIn(quote: string, given: string): string | null {
  const term = given.trim().replace(/\s+/gu, ' ');
  const at = quote.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0 || term.length > limits.postingTerms.term || !namesTerm(quote, term)) return null;
  const words = tokenize(term).map(({ raw }) => raw.toLowerCase());
  const isFiller = (word: string) => functionWords.en.has(word);
  const saysSomething = words.some((word) => !genericWords.has(word) && !isFiller(word));
  // "BLS and" is a piece of a sentence, not a name.
  const isCut = words.length > 1 && [words[0], words.at(-1)].some((word) => isFiller(word ?? ''));
  return words.length <= mostWords && saysSomething && !isCut
    ? quote.slice(at, at + term.length)
    : null;
}

/** Each term once, as a must-have if it is one anywhere; no more of each kind than the rules take. */
export function eachOnce(terms: readonly ProposedTerm[]): ProposedTerm[] {
  const found = new Map<string, ProposedTerm>();
  for (const one of terms) {
    const key = termKey(one.term);
    const before = found.get(key);
    if (!before) found.set(key, one);
    else if (one.need === 'MUST_HAVE') found.set(key, { ...before, need: 'MUST_HAVE' });
  }
  const all = [...found.values()];
  return (['MUST_HAVE', 'NICE_TO_HAVE'] as const).flatMap((need) =>
    all.filter((one) => one.need === need).slice(0, mostProposed[need]),
  );
}
