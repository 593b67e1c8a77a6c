import { z } from 'zod';
import type { CoachTask } from '../coach.ts';
import { chooseQuestions } from '../quiz/choose-questions.ts';
import type { Question } from '../quiz/question.ts';
import { questionSchema } from '../quiz/question.schema.ts';
import { quizPrompt } from './quiz.prompt.ts';
import type { QuizInput } from './quiz-input.ts';

/** The questions of a practice session: by rules from the bank and the official figures, by a model on any topic. */
export const quizQuestionsTask: CoachTask<QuizInput, Question[]> = {
  name: 'quiz-questions',
  input: z.object({
    category: z.string().min(1),
    difficulty: z.enum(['EASY', 'MEDIUM', 'HARD']),
    count: z.int().min(1).max(30),
    seed: z.string(),
    learner: z.object({ industry: z.string().nullable(), skills: z.array(z.string()) }),
    figures: z.array(
      z.object({
        title: z.string(),
        median: z.number().nullable(),
        wagePeriod: z.string().nullable(),
        skills: z.array(
          z.object({ name: z.string(), importance: z.number(), release: z.string() }),
        ),
      }),
    ),
    seen: z.array(z.object({ id: z.string(), prompt: z.string() })),
  }),
  output: z.array(questionSchema).min(1),
  rulesVersion: '1',
  byRules: (input) =>
    chooseQuestions({ ...input, seen: new Set(input.seen.map(({ id }) => id)) }) ?? [],
  ungrounded: (_, questions) =>
    questions
      .filter(({ source }) => source === null)
      .flatMap(({ prompt, options, explanation }) => [prompt, ...options, explanation])
      .filter((text) => statistic.test(text)),
  textOf: (questions) => questions.map(({ prompt }) => prompt).join('\n'),
  prompt: quizPrompt,
  budget: { maxOutputTokens: 12_000, effort: 'medium', timeoutMs: 60_000 },
};

/** What only an official source can say, and a model would have to make up: pay, growth, shares of a labour market. */
const statistic =
  /(?:median|average|mean|typical|annual|starting)\s+(?:\w+\s+)?(?:salary|wage|pay|income)|\b(?:salary|wages?)\s+(?:of|is|are|was)\s+[$€£]|(?:job|employment|labou?r market)\s+(?:growth|outlook)|\b(?:bureau of labor|BLS)\b|\b(?:studies|surveys?|research) (?:show|found|suggests?)/iu;
