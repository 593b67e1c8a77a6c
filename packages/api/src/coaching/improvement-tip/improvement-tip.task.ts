import { z } from 'zod';
import type { CoachTask } from '../coach.ts';
import { isCorrect, type AnsweredQuestion } from '../quiz/grade-quiz.ts';

export interface TipInput {
  category: string;
  questions: readonly AnsweredQuestion[];
}

const answeredQuestion: z.ZodType<AnsweredQuestion> = z.object({
  id: z.string(),
  topic: z.string(),
  prompt: z.string(),
  options: z.array(z.string()),
  correctOption: z.int().min(0),
  explanation: z.string(),
  source: z.string().nullable(),
  chosenOption: z.int().min(0).nullable(),
});

/** What to practise next, from what went wrong: names the weakest topic and explains one of its questions again. */
export const improvementTipTask: CoachTask<TipInput, string> = {
  name: 'improvement-tip',
  input: z.object({ category: z.string(), questions: z.array(answeredQuestion) }),
  output: z.string().min(1),
  rulesVersion: '1',
  byRules: writeTip,
  ungrounded: ({ questions }, tip) => {
    const quoted = [...tip.matchAll(/“([^“]*)”/gu)].map((match) => match[1] ?? '');
    return quoted.filter(
      (text) => !questions.some((question) => question.prompt.replaceAll(/[“”]/gu, "'") === text),
    );
  },
  textOf: (tip) => tip,
  prompt: null,
  budget: { maxOutputTokens: 2_000, effort: 'low', timeoutMs: 60_000 },
};

function writeTip({ category, questions }: TipInput): string {
  const wrong = questions.filter((question) => !isCorrect(question));
  const result = `You answered ${questions.length - wrong.length} of ${questions.length} right.`;
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

interface TopicResult {
  topic: string;
  asked: number;
  right: number;
}

/** Topics with mistakes, the weakest first; of equals the one asked more. */
function weakTopics(questions: readonly AnsweredQuestion[]): TopicResult[] {
  const topics = new Map<string, TopicResult>();
  for (const question of questions) {
    const result = topics.get(question.topic) ?? { topic: question.topic, asked: 0, right: 0 };
    topics.set(question.topic, {
      ...result,
      asked: result.asked + 1,
      right: result.right + (isCorrect(question) ? 1 : 0),
    });
  }
  return [...topics.values()]
    .filter((result) => result.right < result.asked)
    .sort((a, b) => a.right / a.asked - b.right / b.asked || b.asked - a.asked);
}
