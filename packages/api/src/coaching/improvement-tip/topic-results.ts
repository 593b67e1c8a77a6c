import { isCorrect, type AnsweredQuestion } from '../quiz/grade-quiz.ts';

export interface TipInput {
  category: string;
  questions: readonly AnsweredQuestion[];
}

/** How it went, in one sentence. */
export const resultOf = (questions: readonly AnsweredQuestion[]) =>
  `You answered ${questions.filter(isCorrect).length} of ${questions.length} right.`;

interface TopicResult {
  topic: string;
  asked: number;
  right: number;
}

/** Topics with mistakes, the weakest first; of equals the one asked more. */
export function weakTopics(questions: readonly AnsweredQuestion[]): TopicResult[] {
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
