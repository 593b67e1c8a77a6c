/** The parts of an answer to a behavioural question (STAR), in the order in which it is told. */
export const starParts = ['SITUATION', 'TASK', 'ACTION', 'RESULT'] as const;
export type StarPart = (typeof starParts)[number];

/** 0 missing · 1 touched · 2 clear · 3 clear and specific. */
export type Level = 0 | 1 | 2 | 3;

export interface PartGrade {
  part: StarPart;
  level: Level;
  /** Words of the answer that show it, verbatim; empty only at level 0. */
  quotes: string[];
  /** What would make this part stronger. */
  advice: string;
}

export interface AnswerGrade {
  /** 0–100, computed from the levels; null when there is nothing to judge. */
  score: number | null;
  /** Why it was not assessed, or why it is at the floor; null for a graded answer. */
  note: string | null;
  /** In the order of `starParts`; empty when not assessed. */
  parts: PartGrade[];
}

export interface AnswerInput {
  question: string;
  answer: string;
}

/** What the person did weighs most, then what came of it. */
const weights: Readonly<Record<StarPart, number>> = {
  SITUATION: 15,
  TASK: 15,
  ACTION: 40,
  RESULT: 30,
};

/** The score of graded parts: the same levels give the same score, whoever graded. */
export const scoreOf = (parts: readonly PartGrade[]): number =>
  Math.round(parts.reduce((sum, { part, level }) => sum + (weights[part] * level) / 3, 0));
