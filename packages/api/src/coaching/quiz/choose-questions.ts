import { questionBank } from './bank/question-bank.ts';
import { figureQuestions, type OccupationFigures } from './figure-questions.ts';
import type { BankTopic, Question } from './question.ts';
import { seededOrder } from './seeded-order.ts';
import { mixedPractice, occupationFigures, topicsSuiting, type Learner } from './topics.ts';

export interface QuizRequest {
  category: string;
  count: number;
  /** Decides the choice and the order of the options: the same seed, the same quiz. */
  seed: string;
  learner: Learner;
  figures: readonly OccupationFigures[];
  /** Questions of recent sessions: they come again only when nothing else is left. */
  seen: ReadonlySet<string>;
}

/** The questions of a session, at most as many as the topic has; null when there is no such topic. */
export function chooseQuestions(request: QuizRequest): Question[] | null {
  const pool = poolOf(request);
  if (pool === null || pool.length === 0) return null;
  const fresh = pool.filter((question) => !request.seen.has(question.id));
  const known = pool.filter((question) => request.seen.has(question.id));
  const ordered = [...seededOrder(fresh, request.seed), ...seededOrder(known, request.seed)];
  return ordered
    .slice(0, request.count)
    .map((question) => withMixedOptions(question, request.seed));
}

function poolOf({ category, learner, figures, seed, count }: QuizRequest): Question[] | null {
  if (category === occupationFigures) return figureQuestions(figures, seed);
  if (category === mixedPractice) {
    const general = questionBank.filter((topic) => topic.suits === null);
    const own = [...topicsSuiting(learner).flatMap(questionsOf), ...figureQuestions(figures, seed)];
    // About half from the person's own field, as far as there is that much.
    return [
      ...seededOrder(own, `${seed}|own`).slice(0, Math.ceil(count / 2)),
      ...seededOrder(general.flatMap(questionsOf), `${seed}|general`).slice(0, count),
    ];
  }
  const topic = questionBank.find((candidate) => candidate.name === category);
  return topic ? questionsOf(topic) : null;
}

export const questionsOf = (topic: BankTopic): Question[] =>
  topic.questions.map(({ prompt, options, explanation }, index) => ({
    id: `${topic.key}-${String(index + 1).padStart(2, '0')}`,
    topic: topic.name,
    prompt,
    options: [...options],
    correctOption: 0,
    explanation,
    source: null,
  }));

function withMixedOptions(question: Question, seed: string): Question {
  const right = question.options[question.correctOption];
  const options = seededOrder(question.options, `${seed}|${question.id}`);
  return { ...question, options, correctOption: options.findIndex((option) => option === right) };
}
