import { sentencesOf } from '../../scoring/tokenize.ts';
import { claimsOf, factsContaining, readFacts, type ReadFact } from './claims.ts';
import type { Fact, LetterSentence } from './fact.ts';

const maxFacts = 6;

/**
 * The sentences of a text that a person edited, each with the facts it rests on: sentences that stand as the coach wrote them
 * keep theirs, new ones are searched for in everything the person gave.
 */
export function groundText(
  text: string,
  before: readonly LetterSentence[],
  sources: readonly Fact[],
): LetterSentence[] {
  const done = new Map(before.map((sentence) => [sentence.text, sentence]));
  const known = readFacts(sources);
  return sentencesAsWritten(text, [...done.keys()]).map((sentence) => {
    const grounded = done.get(sentence) ?? groundSentence(sentence, known);
    done.set(sentence, grounded);
    return grounded;
  });
}

/** A sentence that stood before is taken whole, whatever full stops are in it: "the U.S. General Services Administration". */
function sentencesAsWritten(text: string, before: readonly string[]): string[] {
  const withStops = before.filter((sentence) => letterSentences(sentence).length > 1);
  if (withStops.length === 0) return letterSentences(text);
  return text.split(/\n+/u).flatMap((line) => {
    const found = withStops.find((sentence) => line.includes(sentence));
    if (found === undefined) return sentencesOf(line);
    const at = line.indexOf(found);
    return [
      ...sentencesAsWritten(line.slice(0, at), before),
      found,
      ...sentencesAsWritten(line.slice(at + found.length), before),
    ];
  });
}

function groundSentence(sentence: string, known: readonly ReadFact[]): LetterSentence {
  const claims = claimsOf(sentence);
  const supporting = claims.map((claim) => factsContaining(claim, known));
  const facts = [...new Set(supporting.flat())].slice(0, maxFacts).map(({ fact }) => fact);
  return { text: sentence, facts, supported: supporting.every((found) => found.length > 0) };
}

/** Sentences of a letter: every line by itself, so that a salutation or a name is one. */
export const letterSentences = (text: string): string[] =>
  text.split(/\n+/u).flatMap((line) => sentencesOf(line));
