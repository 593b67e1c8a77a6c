import { questionBank } from './bank/question-bank.ts';
import type { BankTopic } from './question.ts';

/** Questions of several topics at once, the person's own first. */
export const mixedPractice = 'Mixed practice';
/** Questions made from the official figures of the person's occupations. */
export const occupationFigures = 'Your field in figures';

export interface Learner {
  industry: string | null;
  skills: readonly string[];
}

/** The topics whose subject shows in the person's skills or industry. */
export function topicsSuiting({ industry, skills }: Learner): BankTopic[] {
  const words = [...skills, ...(industry ? [industry.replace(/[/-]/gu, ' ')] : [])];
  return questionBank.filter(
    (topic) => topic.suits !== null && words.some((word) => topic.suits?.test(word)),
  );
}

/** All topics to choose from: mixed, those of the person's own field, the general ones, then the others. */
export function topicsFor(learner: Learner, hasFigures: boolean): string[] {
  const suiting = topicsSuiting(learner);
  const general = questionBank.filter((topic) => topic.suits === null);
  const rest = questionBank.filter((topic) => topic.suits !== null && !suiting.includes(topic));
  return [
    mixedPractice,
    ...(hasFigures ? [occupationFigures] : []),
    ...[...suiting, ...general, ...rest].map((topic) => topic.name),
  ];
}
