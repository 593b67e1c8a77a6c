import type { ResumeDate } from '@career-coach/shared/resume-document/resume-document.ts';

/** Small grammar for sentences that are put together from a person's own words. */

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length <= 1
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** `Reduced` → `reduced`; `SQL` and `iOS` stay. */
export const lowerFirst = (text: string) =>
  /^(?:\p{Lu}\p{Ll}|A\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

// Offices of which an organization has one: "as Head of Finance", not "as a Head of Finance".
const singleOffices =
  /^(?:acting|ceo|cfo|chair\p{L}*|chief|c[fito]o|co-?\p{L}+|dean|deputy|director|founder|general|head|interim|owner|partner|president|vice|vp)\b/iu;
const vowelLetters = new Set('AEFHILMNORSX');

/** The name of a role with its article: "a welder", "an accountant", "an RN", "Head of Finance". */
export function withArticle(noun: string): string {
  if (singleOffices.test(noun)) return noun;
  const first = noun.split(/[\s/-]/u)[0] ?? '';
  const isSpelled = /^\p{Lu}{2,}$/u.test(first);
  const soundsVowel = isSpelled
    ? vowelLetters.has(first.charAt(0))
    : /^[aeiou]/iu.test(first) && !/^(?:eu|uni|use|usa|one|ux)/iu.test(first);
  return `${soundsVowel ? 'an' : 'a'} ${noun}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "March 2020", or the year alone where no month is known. */
export function spokenDate({ year, month }: ResumeDate): string {
  return month === null ? String(year) : `${months[month - 1] ?? ''} ${year}`.trim();
}

// Bodies whose names are spoken with an article: "the U.S. General Services Administration".
const bodies =
  /^(?!the\b)(?:.*\b(?:administration|agency|authority|board|bureau|commission|corps|department|institutes?|ministry|office|society|foundation|trust)\b(?! (?:hospital|school|store))|university of\b|city of\b|state of\b|county of\b)/iu;

/** The name of an employer within a sentence. */
export const spokenName = (name: string) => (bodies.test(name) ? `the ${name}` : name);
