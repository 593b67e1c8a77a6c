import { z } from 'zod';
import { limits } from '../limits.ts';

const line = z.int('Lines are whole numbers.').min(1, 'Lines are counted from 1.');

export const improveResumeInput = z.object({
  version: z.int().min(1),
  /** A bullet's line, or a section's heading; null for the whole resume. */
  line: line.nullish(),
});
export type ImproveResume = z.input<typeof improveResumeInput>;

const { answer: maxAnswer } = limits.resumeSuggestion;

export const answerSuggestionInput = z.object({
  id: z.string(),
  answer: z
    .string()
    .trim()
    .min(1, 'Type an answer, or refuse the suggestion.')
    .max(maxAnswer, `An answer has at most ${maxAnswer} characters.`)
    .refine((text) => !/\p{Cc}/u.test(text), 'An answer stands on one line.'),
});
export type AnswerSuggestion = z.input<typeof answerSuggestionInput>;
