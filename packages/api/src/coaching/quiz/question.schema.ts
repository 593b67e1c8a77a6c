import { z } from 'zod';
import type { AnsweredQuestion } from './grade-quiz.ts';
import type { Question } from './question.ts';

const question = z.object({
  id: z.string(),
  topic: z.string(),
  prompt: z.string(),
  options: z.array(z.string()),
  correctOption: z.int().min(0),
  explanation: z.string(),
  source: z.string().nullable(),
});

export const questionSchema: z.ZodType<Question> = question;

export const answeredQuestionSchema: z.ZodType<AnsweredQuestion> = question.extend({
  chosenOption: z.int().min(0).nullable(),
});
