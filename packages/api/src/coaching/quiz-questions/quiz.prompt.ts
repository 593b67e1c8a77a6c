import { z } from 'zod';
import { promptOf, UnusableAnswer } from '../coach.ts';
import { listAt, textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';
import type { Question } from '../quiz/question.ts';
import { seededOrder } from '../quiz/seeded-order.ts';
import { idOfQuestion, sameQuestion, type QuizInput } from './quiz-input.ts';

const answer = z.object({
  questions: z
    .array(
      z.object({
        question: z.string().min(10).max(500),
        rightOption: z.string().min(1).max(300),
        wrongOptions: z.array(z.string().min(1).max(300)).length(3),
        explanation: z.string().min(10).max(800),
      }),
    )
    .min(1)
    .max(30),
});

/** Enough to keep a model from asking the same again. */
const maxSeen = 60;

/**
 * Reason for this version: the right option has a field of its own and the order is mixed in code, so that a key can
 * not point at the wrong place; figures are forbidden because only official ones are asked about, from their tables.
 */
export const quizPrompt = promptOf<QuizInput, Question[], z.infer<typeof answer>>({
  version: '2026-11-23.1',
  system: `You write multiple-choice questions with which a person practises for job interviews in their field.
${dataRules}

The data has: category (the topic), difficulty, count, the person's industry and skills, and alreadyAsked.
- Exactly count questions on the topic, of the asked difficulty: EASY asks for a term or a basic rule, MEDIUM for its use, HARD for weighing up a situation of the job.
- Only what is settled knowledge of the trade and can be looked up in a textbook or a standard. One option is right beyond dispute; the three wrong ones are plausible and clearly wrong. All four differ.
- Never ask about salaries, job growth, statistics, dates of products, or persons.
- explanation: one to three sentences on why the right option is right.
- Nothing from alreadyAsked, and no two questions alike. Do not name the person, do not number the questions, do not put letters before the options.
- If the category names no subject that one can be asked about, ask about interviewing for the person's industry instead.`,
  data: ({ category, difficulty, count, learner, seen }) => ({
    category,
    difficulty,
    count,
    industry: learner.industry,
    skills: learner.skills.slice(0, 40),
    alreadyAsked: seen.slice(0, maxSeen).map(({ prompt }) => prompt),
  }),
  answer,
  fromModel: ({ category, count, seed, seen }, { questions }) => {
    const asked = new Set(seen.map(({ prompt }) => sameQuestion(prompt)));
    const fresh: Question[] = [];
    for (const { question, rightOption, wrongOptions, explanation } of questions) {
      const key = sameQuestion(question);
      if (asked.has(key)) continue;
      asked.add(key);
      const options = [rightOption, ...wrongOptions].map((option) => option.trim());
      if (new Set(options.map(sameQuestion)).size < options.length)
        throw new UnusableAnswer('The four options of a question must differ.');
      const id = idOfQuestion(question);
      const mixed = seededOrder(options, `${seed}|${id}`);
      fresh.push({
        id,
        topic: category,
        prompt: question.trim(),
        options: mixed,
        correctOption: mixed.indexOf(rightOption.trim()),
        explanation: explanation.trim(),
        source: null,
      });
    }
    if (fresh.length < count)
      throw new UnusableAnswer(
        `${fresh.length} questions are new and differ from each other; ${count} are asked for.`,
      );
    return fresh.slice(0, count);
  },
  textSoFar: (partial) =>
    listAt(partial, 'questions')
      .map((one) => textAt(one, 'question'))
      .filter((text) => text !== '')
      .join('\n'),
});
