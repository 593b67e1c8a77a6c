import { z } from 'zod';
import { promptOf } from '../coach.ts';
import { textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';
import { isCorrect } from '../quiz/grade-quiz.ts';
import { resultOf, weakTopics, type TipInput } from './topic-results.ts';

const answer = z.object({ tip: z.string().min(20).max(900) });

/** A long quiz has 30 questions; the tip needs no more than these. */
const maxWrong = 12;

/**
 * Reason for this version: the result is counted in code and put before the tip; the model gets the explanations of
 * the questions that went wrong and may say nothing about the subject that is not in them.
 */
export const tipPrompt = promptOf<TipInput, string, z.infer<typeof answer>>({
  version: '2026-11-23.1',
  system: `You give a person who has just finished a practice quiz one tip on what to practise next.
${dataRules}

The data has: category, weakTopics (the weakest first), and wrong (the questions answered wrong, each with the chosen option, the right one, and why it is right).
- Two to four sentences, in the second person. Say which one idea would have helped most, explain it with the given explanations, and suggest one concrete thing to do next.
- When nothing went wrong, suggest a harder or another topic.
- Do not quote questions, do not count answers, and write no numbers that are not in the explanations: the result is shown before your tip.`,
  data: ({ category, questions }) => ({
    category,
    weakTopics: weakTopics(questions).map(({ topic }) => topic),
    wrong: questions
      .filter((question) => !isCorrect(question))
      .slice(0, maxWrong)
      .map(({ topic, prompt, options, chosenOption, correctOption, explanation }) => ({
        topic,
        question: prompt,
        chosen: chosenOption === null ? null : (options[chosenOption] ?? null),
        right: options[correctOption] ?? null,
        why: explanation,
      })),
  }),
  answer,
  fromModel: ({ questions }, { tip }) =>
    `${resultOf(questions)} ${tip.replace(/\s+/gu, ' ').trim()}`,
  textSoFar: (partial) => textAt(partial, 'tip'),
});
