import type { CoachTask } from '../coach.ts';
import { unsupportedClaims } from '../grounding/claims.ts';
import { composeLetter, type Letter } from './compose-letter.ts';
import type { LetterInput } from './letter-input.ts';
import { letterPrompt } from './letter.prompt.ts';
import { letterInputSchema, letterSchema } from './letter.schema.ts';

/** A letter for one job, from the profile, the resume and the description, and nothing else. */
export const coverLetterTask: CoachTask<LetterInput, Letter> = {
  name: 'cover-letter',
  input: letterInputSchema,
  output: letterSchema,
  rulesVersion: '3',
  byRules: composeLetter,
  // A sentence that is marked as unsupported is shown with its mark: the person decides.
  ungrounded: (_, letter) =>
    letter.sentences
      .filter((sentence) => sentence.supported)
      .flatMap(({ text, facts }) => unsupportedClaims(text, facts)),
  textOf: ({ content }) => content,
  prompt: letterPrompt,
  budget: { maxOutputTokens: 8_000, effort: 'medium', timeoutMs: 60_000 },
};
