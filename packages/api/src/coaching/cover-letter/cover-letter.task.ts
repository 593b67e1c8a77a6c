import type { CoachTask } from '../coach.ts';
import { unsupportedClaims } from '../grounding/claims.ts';
import { composeLetter, type Letter } from './compose-letter.ts';
import type { LetterInput } from './letter-input.ts';

/** A letter for one job, from the profile, the resume and the description, and nothing else. */
export const coverLetterTask: CoachTask<LetterInput, Letter> = {
  name: 'cover-letter',
  byRules: composeLetter,
  ungrounded: (_, letter) =>
    letter.sentences.flatMap(({ text, facts }) => unsupportedClaims(text, facts)),
};
