import type { OccupationFigures } from '../quiz/figure-questions.ts';
import type { Learner } from '../quiz/topics.ts';
import { hash } from '../hash.ts';

export interface QuizInput {
  category: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  /** 1–30. */
  count: number;
  /** Decides choice and order by rules, and the order of the options for every coach. */
  seed: string;
  learner: Learner;
  figures: readonly OccupationFigures[];
  /** Questions of recent sessions. */
  seen: readonly { id: string; prompt: string }[];
}

/** Equal for questions that differ in case, spaces and punctuation only. */
export const sameQuestion = (prompt: string) =>
  prompt
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The id of a question that no bank has: the same question has the same. */
export const idOfQuestion = (prompt: string) => `own-${hash(sameQuestion(prompt)).toString(36)}`;
