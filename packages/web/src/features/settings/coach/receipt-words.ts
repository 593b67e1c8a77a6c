import type { GenerationStatus, GenerationTask } from '@career-coach/shared/generated/graphql.ts';
import type { GenerationRowFragment } from './generation-history.generated.ts';

export const taskWords: Readonly<Record<GenerationTask, string>> = {
  COVER_LETTER: 'Cover letter',
  REWRITE_LETTER: 'Letter written anew',
  RESUME_FEEDBACK: 'Resume feedback',
  IMPROVE_TEXT: 'Better wording',
  QUIZ_QUESTIONS: 'Practice questions',
  GRADE_ANSWER: 'Graded answer',
  IMPROVEMENT_TIP: 'Practice tip',
  PHRASE_INSIGHT: 'Outlook and trends',
  PROPOSE_TERMS: 'Terms of a posting',
};

export const statusWords: Readonly<Record<GenerationStatus, string>> = {
  QUEUED: 'Waiting',
  RUNNING: 'Being written',
  DONE: 'Written',
  FAILED: 'Not written',
  CANCELLED: 'Stopped',
};

/** Nothing sent costs nothing; what was sent and cannot be counted is unknown, never zero. */
export function costWords(
  receipt: GenerationRowFragment['receipt'],
  format: (microUsd: number) => string,
): string {
  if (receipt === null) return 'free';
  return receipt.costMicroUsd === null ? 'unknown' : format(receipt.costMicroUsd);
}
