import type { CoachTask } from '../coach.ts';
import { rewriteLetter } from '../cover-letter/rewrite-letter.ts';
import { unsupportedClaims } from '../grounding/claims.ts';
import {
  rewriteInputSchema,
  rewrittenLetterSchema,
  type RewriteInput,
  type RewrittenLetter,
} from './rewrite-letter.schema.ts';
import { rewritePrompt } from './rewrite.prompt.ts';
import { grounded } from './rewritten-from.ts';

/** A letter, or one paragraph of it, written anew after an instruction of the person. */
export const rewriteLetterTask: CoachTask<RewriteInput, RewrittenLetter> = {
  name: 'rewrite-letter',
  input: rewriteInputSchema,
  output: rewrittenLetterSchema,
  rulesVersion: '2',
  byRules: (input) => {
    const { content, notDone } = rewriteLetter(
      input.content,
      input.paragraph,
      input.instruction,
      input.letter,
    );
    return grounded(input, content, [], notDone);
  },
  // A sentence that is marked as unsupported is told with the proposal: the person decides.
  ungrounded: (_, { sentences }) =>
    sentences
      .filter(({ supported }) => supported)
      .flatMap(({ text, facts }) => unsupportedClaims(text, facts)),
  textOf: ({ content }) => content,
  prompt: rewritePrompt,
  budget: { maxOutputTokens: 8_000, effort: 'medium', timeoutMs: 60_000 },
};

/** What the person should read with a proposal: what was not done, and new sentences that nothing they gave supports. */
export function remarksOn(before: string, { sentences, notDone }: RewrittenLetter): string[] {
  const unsupported = sentences
    .filter(({ text, supported }) => !supported && !before.includes(text))
    .map(
      ({ text }) => `Nothing you gave supports “${text}” Check it: it stays marked in the letter.`,
    );
  return [...notDone, ...unsupported];
}
