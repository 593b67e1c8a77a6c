import { z } from 'zod';
import type { LetterInput } from '../cover-letter/letter-input.ts';
import { letterInputSchema } from '../cover-letter/letter.schema.ts';
import { letterSentenceSchema } from '../grounding/fact.schema.ts';
import type { LetterSentence } from '../grounding/fact.ts';

export interface RewriteInput {
  /** What any sentence of the letter may rest on, and the tone and length that are wished. */
  letter: LetterInput;
  /** The letter as it stands. */
  content: string;
  /** The paragraph to change, from 0; null for the whole letter. */
  paragraph: number | null;
  /** What the person wants changed; empty for other words. */
  instruction: string;
}

export interface RewrittenLetter {
  /** The whole letter as it would be. */
  content: string;
  sentences: LetterSentence[];
  /** What was asked for and not done, each with its reason. */
  notDone: string[];
}

export const rewriteInputSchema: z.ZodType<RewriteInput> = z.object({
  letter: letterInputSchema,
  content: z.string(),
  paragraph: z.int().min(0).nullable(),
  instruction: z.string(),
});

export const rewrittenLetterSchema: z.ZodType<RewrittenLetter> = z.object({
  content: z.string(),
  sentences: z.array(letterSentenceSchema),
  notDone: z.array(z.string()),
});
