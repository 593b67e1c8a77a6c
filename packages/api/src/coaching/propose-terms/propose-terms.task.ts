import { z } from 'zod';
import { jobTermsOf } from '../../scoring/job-terms.ts';
import { readPosting } from '../../scoring/posting.ts';
import type { CoachTask } from '../coach.ts';
import { askingLines } from './asking-lines.ts';
import { namesTerm, proposedTermsSchema, type ProposedTerms } from './proposed-terms.ts';
import { proposeTermsPrompt, type TermsInput } from './propose-terms.prompt.ts';

/** The terms that a posting asks for, each with the sentence that asks. What they are worth is arithmetic, elsewhere. */
export const proposeTermsTask: CoachTask<TermsInput, ProposedTerms> = {
  name: 'propose-terms',
  input: z.object({ jobDescription: z.string().min(1), knownSkills: z.array(z.string()) }),
  output: proposedTermsSchema,
  rulesVersion: '1',
  byRules: termsByRules,
  ungrounded: ({ jobDescription }, { terms }) => {
    const lines = new Set(askingLines(jobDescription).map(({ text }) => text));
    return terms
      .filter(({ term, quote }) => !lines.has(quote) || !namesTerm(quote, term))
      .map(({ term }) => term);
  },
  textOf: ({ terms }) =>
    terms
      .map(({ term, need }) => `${need === 'MUST_HAVE' ? 'Must have' : 'Nice to have'}: ${term}`)
      .join('\n'),
  prompt: proposeTermsPrompt,
  budget: { maxOutputTokens: 4_000, effort: 'low', timeoutMs: 60_000 },
};

/** What the check finds by itself, with the sentence of each. */
function termsByRules({ jobDescription, knownSkills }: TermsInput): ProposedTerms {
  const lines = askingLines(jobDescription);
  const terms = jobTermsOf(readPosting(jobDescription), knownSkills).flatMap(({ term, need }) => {
    const quote = lines.find(({ text }) => namesTerm(text, term))?.text;
    return quote === undefined ? [] : [{ term, need, quote }];
  });
  return { terms, leftOut: 0 };
}
