/** Every task of the coach, by the name that records, receipts and settings use. */
export const taskNames = [
  'cover-letter',
  'rewrite-letter',
  'resume-feedback',
  'improve-text',
  'quiz-questions',
  'grade-answer',
  'improvement-tip',
  'phrase-insight',
  'propose-terms',
] as const;

export type TaskName = (typeof taskNames)[number];
