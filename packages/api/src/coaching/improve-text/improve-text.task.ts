import type { CoachTask } from '../coach.ts';
import type { Fact } from '../grounding/fact.ts';
import { unsupportedClaims } from '../grounding/claims.ts';
import { unsupportedNumbers } from '../grounding/numbers.ts';
import { openingVerb } from '../../scoring/opening-verb.ts';
import { improveByRules } from './improve-by-rules.ts';
import { improvePrompt } from './improve-text.prompt.ts';
import {
  improveInputSchema,
  improvementsSchema,
  type ImproveInput,
  type Improvements,
} from './improve-text.schema.ts';

/** Better wordings for lines of a resume. What is not in the resume is asked for, never written. */
export const improveTextTask: CoachTask<ImproveInput, Improvements> = {
  name: 'improve-text',
  input: improveInputSchema,
  output: improvementsSchema,
  rulesVersion: '1',
  byRules: improveByRules,
  ungrounded: ({ lines, facts }, { suggestions }) => {
    const known = factsOf([...facts, ...lines.map(({ text }) => text)]);
    return suggestions.flatMap(({ line, after }) => {
      const own = lines.filter((candidate) => candidate.line === line).map(({ text }) => text);
      return (after ?? []).map(withSmallVerb).flatMap((text) => [
        ...unsupportedClaims(text, known),
        // A number belongs to its line: elsewhere it would be another claim.
        ...unsupportedNumbers(text, own),
      ]);
    });
  },
  textOf: ({ suggestions }) =>
    suggestions.map(({ after, question }) => after?.join(' ') ?? question ?? '').join('\n'),
  prompt: improvePrompt,
  budget: { maxOutputTokens: 6_000, effort: 'medium', timeoutMs: 60_000 },
};

/** A verb at the beginning is written large; that makes it no name. */
const withSmallVerb = (text: string) =>
  openingVerb(text, 'en') === null ? text : text.charAt(0).toLowerCase() + text.slice(1);

const factsOf = (texts: readonly string[]): Fact[] =>
  texts.map((quote) => ({ source: 'RESUME', quote }));
