import { z } from 'zod';
import { limits } from '../limits.ts';

export const gradeAnswerInput = z.object({
  questionId: z.string().max(50),
  answer: z
    .string()
    .trim()
    .min(1, 'There is no answer yet.')
    .max(
      limits.practiceAnswer,
      `The answer has more than ${limits.practiceAnswer.toLocaleString('en-US')} characters.`,
    )
    .refine(
      (text) => !text.includes('\u0000'),
      'The answer contains a character that cannot be stored (NUL).',
    ),
});
export type GradeAnswer = z.input<typeof gradeAnswerInput>;
