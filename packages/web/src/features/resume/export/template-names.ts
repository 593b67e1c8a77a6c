import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';

/** What each look is called, and whom it suits. */
export const templateNames: Readonly<Record<ResumeTemplate, { name: string; suits: string }>> = {
  classic: { name: 'Classic', suits: 'Serif, centred head. Expected everywhere.' },
  modern: { name: 'Modern', suits: 'Sans-serif with one colour.' },
  compact: { name: 'Compact', suits: 'As much on a page as reads well.' },
  academic: { name: 'Academic', suits: 'Generous, with the dates in a column.' },
};
