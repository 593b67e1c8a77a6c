import { improvementTipGeneration } from '../modules/assessment/improvement-tip.generation.ts';
import { feedbackGeneration } from '../modules/ats-report/feedback.generation.ts';
import { letterRewriteGeneration } from '../modules/cover-letter/letter-rewrite.generation.ts';
import { letterGeneration } from '../modules/cover-letter/letter.generation.ts';
import { phrasingGeneration } from '../modules/insight-phrasing/insight-phrasing.generation.ts';
import { answerGradeGeneration } from '../modules/practice-answer/answer-grade.generation.ts';
import { improvementGeneration } from '../modules/resume-suggestion/improvement.generation.ts';
import { termProposalGeneration } from '../modules/term-proposal/term-proposal.generation.ts';
import type { GenerationHandler } from './generation-handler.ts';

/** Who keeps what each task writes: one line a noun. */
const handlers: readonly GenerationHandler[] = [
  letterGeneration,
  letterRewriteGeneration,
  feedbackGeneration,
  improvementGeneration,
  answerGradeGeneration,
  improvementTipGeneration,
  phrasingGeneration,
  termProposalGeneration,
];

export const generationHandlers: ReadonlyMap<string, GenerationHandler> = new Map(
  handlers.map((handler) => [handler.name, handler]),
);
