import type { Question } from './question.ts';

export interface AnsweredQuestion extends Question {
  /** Index into options; null while unanswered. */
  chosenOption: number | null;
}

export const isCorrect = (question: AnsweredQuestion) =>
  question.chosenOption === question.correctOption;

/** 0–100: the share of right answers, one decimal. */
export function gradeQuiz(questions: readonly AnsweredQuestion[]): number {
  return (
    Math.round((1_000 * questions.filter(isCorrect).length) / Math.max(1, questions.length)) / 10
  );
}
