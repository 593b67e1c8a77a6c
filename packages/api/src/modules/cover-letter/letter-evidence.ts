import { z } from 'zod';
import type { LetterSentence } from '../../coaching/grounding/fact.ts';
import type { FactLetter, LetterSentence as ShownSentence } from './cover-letter.type.ts';
import type { Prisma } from '../../database/generated/client.ts';

/** What the column CoverLetter.evidence holds. */
const evidence = z.array(
  z.object({
    text: z.string(),
    facts: z.array(
      z.object({ source: z.enum(['PROFILE', 'RESUME', 'JOB_DESCRIPTION']), quote: z.string() }),
    ),
    supported: z.boolean(),
    ownWords: z.boolean().optional(),
  }),
);

const mostSentences = 1_000;
const longestQuote = 600;

export const readEvidence = (stored: unknown): LetterSentence[] => evidence.parse(stored);

/** Sentences as the graph shows them: each fact knows the letter that its place is looked for in. */
export const shownEvidence = (
  { userId, jobDescription }: FactLetter,
  sentences: readonly LetterSentence[],
): ShownSentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    ownWords: sentence.ownWords ?? false,
    facts: sentence.facts.map((fact) => ({ ...fact, letter: { userId, jobDescription } })),
  }));

export const storeEvidence = (sentences: readonly LetterSentence[]): Prisma.InputJsonObject[] =>
  sentences.slice(0, mostSentences).map(({ text, facts, supported, ownWords }) => ({
    text,
    supported,
    ...(ownWords ? { ownWords } : {}),
    facts: facts.map(({ source, quote }) => ({ source, quote: quote.slice(0, longestQuote) })),
  }));
