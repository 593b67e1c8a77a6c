import { z } from 'zod';
import { limits } from '../limits.ts';

const { term: maxTerm, edits: maxEdits } = limits.postingTerms;

/** A term as a person writes it: something with a letter or a digit in it. */
export const termText = z
  .string()
  .trim()
  .max(maxTerm, `A term has at most ${maxTerm} characters.`)
  .regex(/[\p{L}\p{N}]/u, 'A term needs a letter or a digit.')
  .refine((text) => !/\p{Cc}/u.test(text), 'A term stands on one line.');

export const postingTermNeeds = ['MUST_HAVE', 'NICE_TO_HAVE', 'NOT_ASKED', 'AS_POSTED'] as const;

export const editPostingTermsInput = z.object({
  reportId: z.string(),
  edits: z
    .array(z.object({ term: termText, need: z.enum(postingTermNeeds) }))
    .min(1, 'Change at least one term.')
    .max(maxEdits, `A posting holds at most ${maxEdits} changed terms.`),
});
export type EditPostingTerms = z.input<typeof editPostingTermsInput>;

export const termVerdicts = ['HAVE', 'LEARN', 'NOT_MINE'] as const;

export const triageTermInput = z.object({
  term: termText,
  verdict: z.enum(termVerdicts).nullable(),
});
export type TriageTerm = z.input<typeof triageTermInput>;
