import { z } from 'zod';
import { visibleDocument } from '../../scoring/visible-document.ts';
import { UnusableAnswer } from '../coach.ts';
import {
  factsContaining,
  readFacts,
  unsupportedClaims,
  type ReadFact,
} from '../grounding/claims.ts';
import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { listAt, textAt, type Json } from '../json.ts';
import type { LetterInput } from './letter-input.ts';
import { jobFact, sourcesOf } from './letter-sources.ts';

/** Paragraphs of a letter as a model writes them: each sentence with the ids of the facts it rests on. */
export const paragraphsAnswer = z.object({
  paragraphs: z
    .array(
      z.object({
        sentences: z
          .array(z.object({ text: z.string().max(1_000), factIds: z.array(z.string()).max(12) }))
          .min(1)
          .max(15),
      }),
    )
    .min(1)
    .max(8),
});

type Paragraphs = z.infer<typeof paragraphsAnswer>['paragraphs'];

/** Most postings and resumes have fewer; the strongest come first in both. */
const maxFacts = 400;

/** The facts with the ids that a model cites them by. */
export const numberedFacts = (input: LetterInput) =>
  factsFor(input).map(({ source, quote }, index) => ({ id: idOf(index), source, quote }));

/**
 * Each sentence with its facts, marked where they do not carry it; salutations and sign-offs left out unless wanted.
 * Throws `UnusableAnswer` for a blank that somebody would have to fill in.
 */
export function groundedParagraphs(
  input: LetterInput,
  paragraphs: Paragraphs,
  { withFrame = false } = {},
): LetterSentence[][] {
  const facts = factsFor(input);
  const byId = new Map(facts.map((fact, index) => [idOf(index), fact]));
  const known = readFacts(facts);
  const body = paragraphs
    .map((paragraph) =>
      paragraph.sentences
        .filter(({ text }) => text.trim() !== '' && (withFrame || !isFrame(text)))
        .map(({ text, factIds }) => {
          const cited = factIds.flatMap((id) => byId.get(id) ?? []);
          return grounded(text.trim(), cited, known, input.job);
        }),
    )
    .filter((paragraph) => paragraph.length > 0);
  if (body.flat().some(({ text }) => /\[[^\][]{0,80}\]|\{\{|_{3,}/u.test(text)))
    throw new UnusableAnswer('A sentence has a blank in brackets: leave it out instead.');
  return body;
}

/** What can be read of paragraphs that are still coming. */
export const paragraphsSoFar = (partial: Json | undefined): string =>
  listAt(partial, 'paragraphs')
    .map((paragraph) =>
      listAt(paragraph, 'sentences')
        .map((one) => textAt(one, 'text'))
        .join(' '),
    )
    .join('\n\n');

const idOf = (index: number) => `f${index + 1}`;

/** Everything the person gave, as a reader sees it: hidden text and orders to machines are not in it. */
function factsFor(input: LetterInput): Fact[] {
  const resume = input.resume ? visibleDocument(input.resume, '', []).document : null;
  return sourcesOf({ ...input, resume }).slice(0, maxFacts);
}

/** A salutation or a sign-off, which code sets. */
export const isFrame = (text: string) =>
  /^(?:dear|hello|hi|to the hiring)\b[^.!?]*,?$|^(?:kind|warm|best) regards|^sincerely|^yours (?:faithfully|sincerely|truly)/iu.test(
    text.trim(),
  );

/** "I led", "I know", "my experience": what only the person's own papers can support. */
const ofOneself = /\b(?:I|my)\b/u;
const wish =
  /\bI(?:’d|'d| would| want| hope| look| wish| aim)\b|\bI am (?:applying|writing|interested|drawn|keen|glad|ready)\b/u;

/** A name and a title as they are; a field into which somebody has put sentences supports nothing about the person. */
const isPlain = ({ companyName, jobTitle }: LetterInput['job']) =>
  [companyName, jobTitle].every((text) => text.trim().split(/\s+/u).length <= 10);

/** A sentence with the facts it rests on, marked when they do not carry it. A fact that was only forgotten is added. */
function grounded(
  text: string,
  cited: readonly Fact[],
  known: readonly ReadFact[],
  job: LetterInput['job'],
): LetterSentence {
  const carries = (fact: Fact) =>
    !ofOneself.test(text) || wish.test(text) || fact.source !== 'JOB_DESCRIPTION';
  const about = jobFact(job);
  const basis = [...(carries(about) || isPlain(job) ? [about] : []), ...cited.filter(carries)];
  const missing = unsupportedClaims(text, basis);
  const forgotten =
    missing.length === 0
      ? undefined
      : known.find(
          (one) =>
            carries(one.fact) && missing.every((claim) => factsContaining(claim, [one]).length > 0),
        )?.fact;
  return {
    text,
    facts: [...cited, ...(forgotten ? [forgotten] : []), about],
    supported: missing.length === 0 || forgotten !== undefined,
  };
}
