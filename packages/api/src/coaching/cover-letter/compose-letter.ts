import type { LetterSentence } from '../grounding/fact.ts';
import { wordsOfLength, type LetterInput } from './letter-input.ts';
import { LetterSentences } from './letter-sentences.ts';
import { wordsIn } from './sentence-writer.ts';

/** A written letter: its text, and each sentence with what it rests on. */
export interface Letter {
  content: string;
  sentences: LetterSentence[];
}

interface Paragraphs {
  opening: LetterSentence[];
  match: LetterSentence[];
  more: LetterSentence[];
  reasons: LetterSentence[];
  closing: LetterSentence[];
}

/** Composes the letter from the person's facts: what cannot be said from them is not said, and a thin resume makes a short letter. */
export function composeLetter(input: LetterInput): Letter {
  const sentences = new LetterSentences(input);
  const target = wordsOfLength[input.length];
  const paragraphs: Paragraphs = {
    opening: sentences.opening(),
    match: sentences.matched(),
    more: [],
    reasons: [],
    closing: sentences.closing(),
  };
  const achievements = [...sentences.material.achievements];
  const strongest = achievements.splice(0, input.length === 'SHORT' ? 2 : 3);
  strongest.forEach((achievement, index) =>
    paragraphs[index < 2 ? 'match' : 'more'].push(sentences.deed(achievement)),
  );

  const count = () => wordsIn(Object.values(paragraphs).flat());
  const extras: (() => [keyof Paragraphs, LetterSentence | null])[] = [
    () => ['reasons', sentences.motivation('first')],
    () => ['match', sentences.nice()],
    () => ['more', sentences.nextDeed(achievements)],
    () => ['reasons', sentences.education()],
    () => ['reasons', sentences.credentials()],
    () => ['more', sentences.nextDeed(achievements)],
    () => ['opening', sentences.summary()],
    () => ['more', sentences.nextDeed(achievements)],
    () => ['reasons', sentences.motivation('second')],
    () => ['more', sentences.nextDeed(achievements)],
    () => ['reasons', sentences.skills()],
    () => ['more', sentences.nextDeed(achievements)],
  ];
  for (const extra of extras) {
    if (count() >= target * 0.9) break;
    const [place, written] = extra();
    if (written) paragraphs[place].push(written);
  }
  return laidOut(paragraphs, sentences.frame());
}

function laidOut(
  { opening, match, more, reasons, closing }: Paragraphs,
  { hello, goodbye, signature }: ReturnType<LetterSentences['frame']>,
): Letter {
  const body = [opening, match, more, reasons, closing].filter((paragraph) => paragraph.length > 0);
  const content = [
    hello.text,
    ...body.map((paragraph) => paragraph.map(({ text }) => text).join(' ')),
    `${goodbye.text}\n${signature.text}`,
  ].join('\n\n');
  return { content, sentences: [hello, ...body.flat(), goodbye, signature] };
}
