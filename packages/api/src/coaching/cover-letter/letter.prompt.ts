import { z } from 'zod';
import { visibleDocument } from '../../scoring/visible-document.ts';
import { promptOf, UnusableAnswer } from '../coach.ts';
import {
  factsContaining,
  readFacts,
  unsupportedClaims,
  type ReadFact,
} from '../grounding/claims.ts';
import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { listAt, textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';
import type { Letter } from './compose-letter.ts';
import { wordsOfLength, type LetterInput } from './letter-input.ts';
import { materialOf } from './letter-material.ts';
import { jobFact, sourcesOf } from './letter-sources.ts';
import { sentence, wordsIn } from './sentence-writer.ts';
import { salutation, signOff } from './wordings.ts';

const answer = z.object({
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

/** Most postings and resumes have fewer; the strongest come first in both. */
const maxFacts = 400;

/**
 * Reason for this version: facts carry ids and each sentence names those it rests on, so that code can hold every
 * sentence against its sources; salutation, sign-off and name are set in code, where nothing can be made up.
 */
export const letterPrompt = promptOf<LetterInput, Letter, z.infer<typeof answer>>({
  version: '2026-11-23.1',
  system: `You write the body of a cover letter, in the first person, for the person in the data.
${dataRules}

The data has: job (title and company), tone, words (how long the letter should be), mustHaves (what the posting asks for and the person has), and facts. Each fact has an id, a source and a quote. PROFILE and RESUME are about the person; JOB_DESCRIPTION is what the employer says.
- Write three to five paragraphs of varied sentences, as near to the asked number of words as the facts allow. Few facts make a short letter.
- First paragraph: the job, the company, and why this person fits. Then the achievements that answer the posting best, each with what came of it. Then what the person wants to contribute. Last: a plain wish to talk.
- Name every one of the mustHaves.
- With every sentence give the ids of all facts it rests on. What the person did, knows or has may rest on PROFILE and RESUME only; what the employer needs on JOB_DESCRIPTION. A sentence that claims nothing has no ids.
- Keep numbers and names exactly as the facts have them.
- No salutation, no sign-off, no name at the end: they are added later. No clichés such as "I am thrilled" or "perfect fit".
- tone PLAIN is friendly and direct, WARM is personal, FORMAL is reserved.`,
  data: (input) => {
    const { job, tone, length } = input;
    return {
      job: { title: job.jobTitle, company: job.companyName },
      tone,
      words: wordsOfLength[length],
      mustHaves: materialOf(input).mustHaves.map(({ term }) => term),
      facts: factsFor(input).map(({ source, quote }, index) => ({
        id: idOf(index),
        source,
        quote,
      })),
    };
  },
  answer,
  fromModel: (input, given) => {
    const facts = factsFor(input);
    const byId = new Map(facts.map((fact, index) => [idOf(index), fact]));
    const known = readFacts(facts);
    const body = given.paragraphs
      .map((paragraph) =>
        paragraph.sentences
          .filter(({ text }) => text.trim() !== '' && !isFrame(text))
          .map(({ text, factIds }) => {
            const cited = factIds.flatMap((id) => byId.get(id) ?? []);
            return grounded(text.trim(), cited, known, input.job);
          }),
      )
      .filter((paragraph) => paragraph.length > 0);
    const words = wordsIn(body.flat());
    if (words === 0) throw new UnusableAnswer('The letter is empty.');
    if (words > wordsOfLength[input.length] * 1.5)
      throw new UnusableAnswer(
        `The letter has ${words} words; ${wordsOfLength[input.length]} are asked for.`,
      );
    const blank = body.flat().find(({ text }) => /\[[^\][]{0,80}\]|\{\{|_{3,}/u.test(text));
    if (blank)
      throw new UnusableAnswer('A sentence has a blank in brackets: leave it out instead.');
    return laidOut(input, body);
  },
  textSoFar: (partial) =>
    listAt(partial, 'paragraphs')
      .map((paragraph) =>
        listAt(paragraph, 'sentences')
          .map((one) => textAt(one, 'text'))
          .join(' '),
      )
      .join('\n\n'),
});

const idOf = (index: number) => `f${index + 1}`;

/** Everything the person gave, as a reader sees it: hidden text and orders to machines are not in it. */
function factsFor(input: LetterInput): Fact[] {
  const resume = input.resume ? visibleDocument(input.resume, '', []).document : null;
  return sourcesOf({ ...input, resume }).slice(0, maxFacts);
}

const isFrame = (text: string) =>
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

function laidOut(input: LetterInput, body: LetterSentence[][]): Letter {
  const { tone, job, profile, resume } = input;
  const about = jobFact(job);
  const name = profile.name?.trim() || resume?.contact.name?.trim() || '';
  const hello = sentence(salutation[tone][0], { company: oneLine(job.companyName) }, [about]);
  const goodbye: LetterSentence = { text: signOff[tone], facts: [], supported: true };
  const signature: LetterSentence = {
    text: oneLine(name),
    facts: [{ source: profile.name?.trim() ? 'PROFILE' : 'RESUME', quote: oneLine(name) }],
    supported: true,
  };
  const content = [
    hello.text,
    ...body.map((paragraph) => paragraph.map(({ text }) => text).join(' ')),
    `${goodbye.text}\n${signature.text}`,
  ].join('\n\n');
  return { content, sentences: [hello, ...body.flat(), goodbye, signature] };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
