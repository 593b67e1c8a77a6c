import { z } from 'zod';
import type { CoachTask } from '../coach.ts';
import { starParts, type AnswerGrade, type AnswerInput } from './answer-grade.ts';
import { visibleAnswer } from './floor.ts';
import { gradeByRules } from './grade-by-rules.ts';
import { gradePrompt } from './grade.prompt.ts';
import { isVerbatim } from './verbatim.ts';

const nameOf = {
  SITUATION: 'Situation',
  TASK: 'Task',
  ACTION: 'Action',
  RESULT: 'Result',
} as const;
const levelNames = ['missing', 'touched', 'clear', 'clear and specific'] as const;

/** Grades an answer in the person's own words by the STAR rubric. Levels come from the coach, the score from them. */
export const gradeAnswerTask: CoachTask<AnswerInput, AnswerGrade> = {
  name: 'grade-answer',
  input: z.object({ question: z.string().min(1), answer: z.string() }),
  output: z.object({
    score: z.number().min(0).max(100).nullable(),
    note: z.string().nullable(),
    parts: z.array(
      z.object({
        part: z.enum(starParts),
        level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
        quotes: z.array(z.string()),
        advice: z.string(),
      }),
    ),
  }),
  rulesVersion: '2',
  byRules: gradeByRules,
  ungrounded: (input, { parts }) => {
    const given = visibleAnswer(input);
    return parts.flatMap(({ quotes }) => quotes).filter((quote) => !isVerbatim(quote, given));
  },
  textOf: ({ note, parts }) =>
    [
      ...(note === null ? [] : [note]),
      ...parts.map(({ part, level, advice }) => `${nameOf[part]}: ${levelNames[level]}. ${advice}`),
    ].join('\n'),
  prompt: gradePrompt,
  budget: { maxOutputTokens: 3_000, effort: 'medium', timeoutMs: 60_000 },
};
