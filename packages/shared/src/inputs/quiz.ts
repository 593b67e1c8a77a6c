import { z } from 'zod';
import { limits } from '../limits.ts';

const { quiz } = limits;

export const startQuizInput = z.object({
  category: z
    .string()
    .trim()
    .min(1, 'Choose a topic.')
    .max(quiz.category, `The topic has more than ${quiz.category} characters.`),
  questionCount: z
    .int('The number of questions is a whole number.')
    .min(quiz.questionsMin, `A quiz has at least ${quiz.questionsMin} questions.`)
    .max(quiz.questionsMax, `A quiz has at most ${quiz.questionsMax} questions.`)
    .default(10),
});
export type StartQuiz = z.input<typeof startQuizInput>;

export const answerQuizQuestionInput = z.object({
  sessionId: z.string(),
  questionId: z.string(),
  chosenOption: z.int('The option is a whole number.').min(0, 'Options are counted from 0.'),
});
export type AnswerQuizQuestion = z.input<typeof answerQuizQuestionInput>;
