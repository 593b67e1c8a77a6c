import type { LetterSentence } from '../grounding/fact.ts';
import { arrange, type Extra, type Plan } from './arrange-letter.ts';
import { wordsOfLength, type LetterInput } from './letter-input.ts';
import { materialOf } from './letter-material.ts';
import { LetterSentences } from './letter-sentences.ts';
import { wordsIn } from './sentence-writer.ts';

/** A written letter: its text, and each sentence with what it rests on. */
export interface Letter {
  content: string;
  sentences: LetterSentence[];
}

/** What makes a letter longer, in the order in which a reader misses it; `deed` is one more achievement, `task` one more task told. */
const additions: readonly (Extra | 'deed' | 'task')[] = [
  'motivation',
  'deed',
  'education',
  'niceToHaves',
  'summary',
  'deed',
  'credentials',
  'deed',
  'moreMotivation',
  'skills',
  'deed',
  'task',
  'languages',
  'deed',
  'career',
  'task',
  'lastMotivation',
  'base',
];
/** A letter is long enough from here on, and nothing may take it beyond there. */
const enough = 0.94;
const tooMuch = 1.1;
const strongest = 3;

/** Composes the letter from the person's facts: what cannot be said from them is not said, and a thin resume makes a short letter. */
export function composeLetter(input: LetterInput): Letter {
  const target = wordsOfLength[input.length];
  const material = materialOf(input);
  const written = (plan: Plan) => {
    const sentences = new LetterSentences(input, material);
    return { plan, paragraphs: arrange(sentences, plan), frame: sentences.frame() };
  };
  const length = ({ paragraphs, frame }: ReturnType<typeof written>) =>
    wordsIn([...paragraphs.flat(), ...Object.values(frame)]);

  let letter = written({
    deeds: strongest,
    tasks: { SHORT: 1, MEDIUM: 2, LONG: 3 }[input.length],
    extras: [],
  });
  if (length(letter) > target * tooMuch) letter = written({ ...letter.plan, tasks: 0 });
  if (length(letter) > target * tooMuch) letter = written({ ...letter.plan, deeds: strongest - 1 });
  for (const addition of additions) {
    if (length(letter) >= target * enough) break;
    const { plan } = letter;
    const longer = written(
      addition === 'deed'
        ? { ...plan, deeds: plan.deeds + 1 }
        : addition === 'task'
          ? { ...plan, tasks: plan.tasks + 1 }
          : { ...plan, extras: [...plan.extras, addition] },
    );
    if (length(longer) <= target * tooMuch) letter = longer;
  }
  return laidOut(letter.paragraphs, letter.frame);
}

function laidOut(
  body: readonly LetterSentence[][],
  { hello, goodbye, signature }: ReturnType<LetterSentences['frame']>,
): Letter {
  const content = [
    hello.text,
    ...body.map((paragraph) => paragraph.map(({ text }) => text).join(' ')),
    `${goodbye.text}\n${signature.text}`,
  ].join('\n\n');
  return { content, sentences: [hello, ...body.flat(), goodbye, signature] };
}
