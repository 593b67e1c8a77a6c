import { z } from 'zod';
import type { CoachTask } from '../coach.ts';
import { unsupportedNumbers } from '../grounding/numbers.ts';
import { isCorrect } from '../quiz/grade-quiz.ts';
import { answeredQuestionSchema } from '../quiz/question.schema.ts';
import { tipPrompt } from './tip.prompt.ts';
import { resultOf, weakTopics, type TipInput } from './topic-results.ts';

/** What to practise next, from what went wrong: names the weakest topic and explains one of its questions again. */
export const improvementTipTask: CoachTask<TipInput, string> = {
  name: 'improvement-tip',
  input: z.object({ category: z.string(), questions: z.array(answeredQuestionSchema) }),
  output: z.string().min(1),
  rulesVersion: '1',
  byRules: writeTip,
  ungrounded: ({ category, questions }, tip) => {
    const quoted = [...tip.matchAll(/“([^“]*)”/gu)].map((match) => match[1] ?? '');
    const results = weakTopics(questions).map(({ right, asked }) => `${right} ${asked}`);
    const sources = questions.flatMap(({ topic, prompt, options, explanation }) => [
      topic,
      prompt,
      ...options,
      explanation,
    ]);
    const wrong = questions.filter((question) => !isCorrect(question)).length;
    return [
      ...quoted.filter(
        (text) => !questions.some((question) => question.prompt.replaceAll(/[“”]/gu, "'") === text),
      ),
      ...unsupportedNumbers(tip, [
        category,
        ...sources,
        ...results,
        resultOf(questions),
        String(wrong - 1),
      ]),
    ];
  },
  textOf: (tip) => tip,
  prompt: tipPrompt,
  budget: { maxOutputTokens: 2_000, effort: 'low', timeoutMs: 60_000 },
};

function writeTip({ category, questions }: TipInput): string {
  const wrong = questions.filter((question) => !isCorrect(question));
  const result = resultOf(questions);
  const [weakest] = weakTopics(questions);
  if (!weakest)
    return `${result} Nothing to correct in ${category}: take another topic next, or ask for more questions.`;
  const again = wrong.find((question) => question.topic === weakest.topic);
  const several = new Set(questions.map((question) => question.topic)).size > 1;
  const where = several
    ? ` Most is to be gained in ${weakest.topic} (${weakest.right} of ${weakest.asked} right).`
    : '';
  return `${result}${where} Start with “${again?.prompt.replaceAll(/[“”]/gu, "'") ?? ''}”: ${again?.explanation ?? ''}${wrong.length > 1 ? ` Then read the explanations of the other ${wrong.length - 1 === 1 ? 'question' : `${wrong.length - 1} questions`} you missed and try the topic again.` : ''}`;
}
