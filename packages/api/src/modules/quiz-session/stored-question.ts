import { z } from 'zod';
import type { AnsweredQuestion } from '../../coaching/quiz/grade-quiz.ts';
import type { Prisma } from '../../database/generated/client.ts';

/** What the columns QuizSession.questions and Assessment.questions hold. */
const storedQuestion = z.object({
  id: z.string(),
  // Rows from elsewhere may name no topic.
  topic: z.string().default('General'),
  prompt: z.string(),
  options: z.array(z.string()),
  correctOption: z.int(),
  explanation: z.string().nullable(),
  source: z.string().nullable(),
  chosenOption: z.int().nullable(),
});
export type StoredQuestion = z.output<typeof storedQuestion>;

export const readQuestions = (stored: unknown): StoredQuestion[] =>
  z.array(storedQuestion).parse(stored);

export const storeQuestions = (
  questions: readonly (AnsweredQuestion | StoredQuestion)[],
): Prisma.InputJsonObject[] => questions.map((question) => ({ ...question }));
