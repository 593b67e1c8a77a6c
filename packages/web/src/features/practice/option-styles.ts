export type OptionState = 'open' | 'correct' | 'wrong' | 'rest';

/** How an option stands once the key is known: the right one, a wrong choice, or one of the rest. */
export function optionState(
  option: number,
  chosen: number | null,
  correct: number | null,
): OptionState {
  if (chosen === null || correct === null) return 'open';
  if (option === correct) return 'correct';
  return option === chosen ? 'wrong' : 'rest';
}

export const optionStyles: Record<OptionState, string> = {
  open: 'border-line-strong bg-surface hover:border-accent hover:bg-hover',
  correct: 'border-good-mark bg-good-soft',
  wrong: 'border-bad-mark bg-bad-soft',
  rest: 'border-line text-ink-muted',
};

export const optionWords: Record<OptionState, string> = {
  open: '',
  correct: 'Right answer',
  wrong: 'Your answer',
  rest: '',
};
