import type { Profile } from '../../profile/profile.ts';

export const steps = ['field', 'experience', 'skills', 'about'] as const;

export type Step = (typeof steps)[number];

/** The step of the address; anything else is the beginning. */
export function stepOf(wished: string | null): Step | null {
  return steps.find((step) => step === wished) ?? null;
}

/** What keeps one from going on, in a sentence; null when the step is done. */
export function blockerOf(step: Step, profile: Profile): string | null {
  if (step === 'field' && profile.industry === null)
    return 'Choose the specialization that is closest to your work. It can be changed at any time.';
  if (step === 'experience' && profile.experience === null)
    return 'Enter your years of experience; 0 is fine.';
  return null;
}
