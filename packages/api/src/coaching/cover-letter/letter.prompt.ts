import type { z } from 'zod';
import { promptOf, UnusableAnswer } from '../coach.ts';
import type { LetterSentence } from '../grounding/fact.ts';
import { dataRules } from '../prompt-rules.ts';
import type { Letter } from './compose-letter.ts';
import { wordsOfLength, type LetterInput } from './letter-input.ts';
import { materialOf } from './letter-material.ts';
import { jobFact } from './letter-sources.ts';
import {
  groundedParagraphs,
  numberedFacts,
  paragraphsAnswer,
  paragraphsSoFar,
} from './model-paragraphs.ts';
import { sentence, wordsIn } from './sentence-writer.ts';
import { salutation, signOff } from './wordings.ts';

/**
 * Reason for this version: facts carry ids and each sentence names those it rests on, so that code can hold every
 * sentence against its sources; salutation, sign-off and name are set in code, where nothing can be made up.
 */
export const letterPrompt = promptOf<LetterInput, Letter, z.infer<typeof paragraphsAnswer>>({
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
      facts: numberedFacts(input),
    };
  },
  answer: paragraphsAnswer,
  fromModel: (input, given) => {
    const body = groundedParagraphs(input, given.paragraphs);
    const words = wordsIn(body.flat());
    if (words === 0) throw new UnusableAnswer('The letter is empty.');
    if (words > wordsOfLength[input.length] * 1.5)
      throw new UnusableAnswer(
        `The letter has ${words} words; ${wordsOfLength[input.length]} are asked for.`,
      );
    return laidOut(input, body);
  },
  textSoFar: paragraphsSoFar,
});

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
