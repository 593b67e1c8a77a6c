import { contentWords } from '../../scoring/content-words.ts';
import { withoutHiddenMarks, withoutInstructions } from '../../scoring/untrusted-text.ts';
import type { AnswerGrade, AnswerInput } from './answer-grade.ts';

const fewestWords = 12;

/** The answer as a reader sees it, without hidden text and without sentences that tell a program what to say. */
export const visibleAnswer = ({ answer }: Pick<AnswerInput, 'answer'>): string =>
  withoutInstructions(withoutHiddenMarks(answer).replace(/\s+/gu, ' ').trim()).text;

/** Whether a sentence of the answer tells a program what to say. */
export const asksForGrade = ({ answer }: Pick<AnswerInput, 'answer'>): boolean =>
  withoutInstructions(withoutHiddenMarks(answer)).instructions.length > 0;

/**
 * The grade of an answer that no coach needs to read: empty, too short, the question again, or about something else.
 * Null for one that can be graded. The same for every coach: no model can lift an answer above it.
 */
export function floorOf(input: AnswerInput): AnswerGrade | null {
  const text = visibleAnswer(input);
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return notAssessed('There is no answer yet.');
  const own = contentWords(text);
  const asked = new Set(contentWords(input.question));
  const added = own.filter((word) => !asked.has(word));
  if (own.length > 0 && added.length <= own.length * 0.2)
    return notAssessed('This repeats the question. Tell what you did yourself.');
  if (words.length < fewestWords && !isUnspaced(text))
    return notAssessed(
      'This is too short to be assessed. Tell the situation, what you did, and what came of it.',
    );
  if (new Set(own).size < 5)
    return notAssessed('Nothing in this can be assessed. Tell what happened in whole sentences.');
  return isAboutWork(text)
    ? null
    : {
        score: 0,
        note: 'This does not tell of anything you did, so it is at the floor. Choose one situation and tell it.',
        parts: [],
      };
}

/** No points, which is not zero points. */
export const notAssessed = (note: string): AnswerGrade => ({ score: null, note, parts: [] });

/** Scripts without spaces have no words to count this way. */
const isUnspaced = (text: string) =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text) && text.length >= 40;

/** The first person, in the languages our readers answer in. */
const firstPerson =
  /\b(?:I|I’m|I'm|me|my|we|our|us|ich|wir|mein\w*|je|j’\w+|j'\w+|nous|mon|ma|mes|yo|mi|nosotros|eu|meu|minha|io|mio|mia)\b|我|私|僕|나는|저는|я\b|мы\b|أنا/iu;
const pastInSpanish = /(?<!\p{L})\p{L}{2,}(?:é|í|amos|imos)(?!\p{L})/u;

const isAboutWork = (text: string) => firstPerson.test(text) || pastInSpanish.test(text);
