import { openingVerb } from '../../scoring/opening-verb.ts';
import { capitalized } from './verb-forms.ts';

const longBullet = 40;
const shortestPart = 5;

/** A bullet of more than 40 words in two, where a sentence, a semicolon or a new verb allows it; else as it is. */
export function splitLongLine(text: string): string[] {
  const words = text.split(/\s+/u).length;
  if (words <= longBullet) return [text];
  const cuts = [
    ...text.matchAll(/(?<=\p{Ll})[.;]\s+(?=\p{L})|,?\s+and\s+(?=\p{Ll}+ed\s)/gu),
  ].filter(({ index, 0: cut }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + cut.length)];
    return (
      before.split(/\s+/u).length >= shortestPart &&
      after.split(/\s+/u).length >= shortestPart &&
      openingVerb(after, 'en') !== null
    );
  });
  const middle = text.length / 2;
  const [best] = cuts.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
  if (!best) return [text];
  const [before, after] = [text.slice(0, best.index), text.slice(best.index + best[0].length)];
  return [before, capitalized(after)];
}
