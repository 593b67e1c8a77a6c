import { z } from 'zod';
import { namesEmployer } from '../../scoring/defined-names.ts';
import { readPosting } from '../../scoring/posting.ts';
import { promptOf, UnusableAnswer } from '../coach.ts';
import { listAt, textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';
import { askingLines } from './asking-lines.ts';
import {
  eachOnce,
  mostProposed,
  termIn,
  type ProposedTerm,
  type ProposedTerms,
} from './proposed-terms.ts';

export interface TermsInput {
  jobDescription: string;
  /** Names of the vocabulary that stand in it; for the rules. */
  knownSkills: readonly string[];
}

const answer = z.object({
  terms: z
    .array(
      z.object({
        term: z.string().min(1).max(200),
        need: z.enum(['MUST_HAVE', 'NICE_TO_HAVE']),
        lineId: z.string().max(20),
      }),
    )
    .min(1)
    .max(60),
});

/**
 * Reason for this version: lines go out numbered and terms come back with the number of their line, so that a quote cannot
 * be made up; what is sent is what the rules read, without benefits, boilerplate and orders to machines.
 */
export const proposeTermsPrompt = promptOf<TermsInput, ProposedTerms, z.infer<typeof answer>>({
  version: '2026-11-24.1',
  system: `You pick out of a job posting the terms that a recruiter would search resumes for.
${dataRules}

The data has lines of the posting, each with id, part (must: requirements; nice: nice to have; responsibilities: the work; body: other prose) and text.
- A term is a skill, tool, technology, method, licence, certificate, degree, language or field of work: one to four words, copied from its line letter by letter, without the words around it ("Kubernetes", not "experience with Kubernetes").
- No personal qualities, no empty words such as "ability" or "team", no names of employers, places or products of the employer, no benefits.
- need is MUST_HAVE where the posting requires it, NICE_TO_HAVE where it says preferred, a plus, ideally or the like, or only mentions it.
- lineId is the id of the line that the term stands in. Each thing once, the most telling first; at most ${mostProposed.MUST_HAVE} must-haves and ${mostProposed.NICE_TO_HAVE} others.`,
  data: ({ jobDescription }) => ({
    lines: askingLines(jobDescription).map(({ id, part, text }) => ({ id, part, text })),
  }),
  answer,
  fromModel: ({ jobDescription }, { terms }) => {
    const { ownNames } = readPosting(jobDescription);
    const lines = new Map(askingLines(jobDescription).map(({ id, text }) => [id, text]));
    const standing = terms.flatMap(({ term, need, lineId }): ProposedTerm[] => {
      const quote = lines.get(lineId) ?? '';
      const written = termIn(quote, term);
      // Who employs is not what is asked for.
      return written === null || namesEmployer(written, ownNames)
        ? []
        : [{ term: written, need, quote }];
    });
    if (standing.length === 0)
      throw new UnusableAnswer(
        'None of the terms stands in the line that it names. Copy each term from its line, letter by letter.',
      );
    return { terms: eachOnce(standing), leftOut: terms.length - standing.length };
  },
  textSoFar: (partial) =>
    listAt(partial, 'terms')
      .map((one) => textAt(one, 'term'))
      .filter((text) => text !== '')
      .join('\n'),
});
