import { aliasesOf } from './aliases.ts';

/** A name that a posting spells out itself: `Interactive Voice Response (IVR)`, `FISMA (Federal Information Security …)`. */
export interface DefinedName {
  short: string;
  long: string;
  /** The name of an office, a company or a team: who employs, not what is asked for. */
  isOrganization: boolean;
}

const connector = /^(?:of|and|for|the|to|in|on|&)$/iu;
const organization =
  /\b(?:Administration|Agency|Office|Department|Bureau|Commission|Corps|Fellows(?:hip)?|Cent(?:er|re)s? of|Services?|Council|Division|Branch|Team|Committee|University|Hospital|Company|Corporation)\b/u;
const standardsBody = /\bStandard/u;

/** `Long Form (SHORT)` and `SHORT (Long Form)`, where the initials agree. */
export function definedNames(text: string): DefinedName[] {
  const found = new Map<string, DefinedName>();
  const add = (short: string, long: string) => {
    if (!found.has(short))
      found.set(short, {
        short,
        long,
        isOrganization:
          organization.test(long) && !standardsBody.test(long) && aliasesOf(short).length === 0,
      });
  };
  for (const match of text.matchAll(/\(([A-Z][A-Za-z\d&]{1,9}?)s?\)/gu)) {
    const long = longFormBefore(text.slice(Math.max(0, match.index - 160), match.index), match[1]);
    if (long !== null) add(match[1] ?? '', long);
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\d])([A-Z][A-Za-z\d&]{1,9}) \((?:[Tt]he )?([^()\n]{5,90})\)/gu,
  )) {
    const [, short = '', long = ''] = match;
    if (sameInitials(short, long)) add(short, long);
  }
  return [...found.values()];
}

/** Keeps the short form where both stand side by side, so that the long one is not cut into pieces. */
export function withoutLongForms(text: string, names: readonly DefinedName[]): string {
  return names.reduce(
    (rest, { short, long }) =>
      rest
        .replace(new RegExp(`${escaped(long)}\\s*\\(${escaped(short)}s?\\)`, 'gu'), short)
        .replace(new RegExp(`${escaped(short)} \\((?:[Tt]he )?${escaped(long)}\\)`, 'gu'), short),
    text,
  );
}

const escaped = (text: string) =>
  text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replace(/\s+/gu, '\\s+');
const capitalsOf = (short: string) => short.replace(/[^A-Z]/gu, '').toUpperCase();
const initialsOf = (word: string) =>
  word.includes('.') ? word.replace(/[^\p{L}]/gu, '').toUpperCase() : word.charAt(0).toUpperCase();

/** The words right before the bracket whose initials the short form has; "Workforce" may give two letters of WFM. */
function longFormBefore(before: string, short = ''): string | null {
  const words = before
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/^[("“']+/u, ''));
  const wanted = capitalsOf(short);
  if (wanted.length < 2) return null;
  for (const connectorsCount of [false, true]) {
    const from = startOfInitials(words, wanted, connectorsCount);
    if (from !== null) return words.slice(from).join(' ');
  }
  const lastWords = words.slice(1 - wanted.length);
  const isShortened =
    wanted.length > 2 &&
    lastWords.length === wanted.length - 1 &&
    lastWords.every((word) => /^\p{Lu}/u.test(word)) &&
    isSubsequence(lastWords.map(initialsOf).join(''), wanted) &&
    isSubsequence(wanted, lastWords.join('').toUpperCase());
  return isShortened ? lastWords.join(' ') : null;
}

function startOfInitials(
  words: readonly string[],
  wanted: string,
  connectorsCount: boolean,
): number | null {
  let left = wanted;
  for (let index = words.length - 1; index >= 0 && words.length - index <= 10; index -= 1) {
    const word = words[index] ?? '';
    const initials = initialsOf(word);
    const isConnector = connector.test(word);
    if (initials !== '' && left.endsWith(initials) && (connectorsCount || !isConnector))
      left = left.slice(0, -initials.length);
    else if (!isConnector) return null;
    if (left === '') return index;
  }
  return null;
}

function isSubsequence(part: string, whole: string): boolean {
  let from = 0;
  return [...part].every((letter) => {
    from = whole.indexOf(letter, from) + 1;
    return from > 0;
  });
}

function sameInitials(short: string, long: string): boolean {
  const initials = long
    .split(/[\s/-]+/u)
    .filter((word) => !connector.test(word) && /^\p{L}/u.test(word))
    .map(initialsOf)
    .join('');
  const sorted = (letters: string) => [...letters].sort().join('');
  return capitalsOf(short).length >= 2 && sorted(initials) === sorted(capitalsOf(short));
}

const isAcronymLike = (name: string) => /^\p{Lu}\S*\p{Lu}\S*$/u.test(name);

const selfDescription =
  /^(?:the\s+)?((?:\p{Lu}|\d)[\p{L}\d.&’'-]*(?:\s+\p{Lu}[\p{L}\d.&’'-]*){0,3})\s+(?:is|are)\s+(?:an?|the|one of)\s+(?!must|plus|bonus|requirement|prerequisite|nice|big plus|strong plus)/u;

/**
 * Who the posting is from, as it writes it: its organisation names, the offices it spells out, and who it says it is
 * ("18F is an office …"). None of them is something a person could have or lack.
 */
export function ownNames(
  sentences: readonly { text: string; part: string }[],
  names: readonly DefinedName[],
  company: string | null,
): ReadonlySet<string> {
  const described = sentences
    .slice(0, 25)
    .map(({ text }) => selfDescription.exec(text)?.[1])
    .filter((name) => name !== undefined)
    // A programme that the requirements name as well is something to have worked with.
    .filter(
      (name) =>
        aliasesOf(name).length === 0 &&
        !(
          isAcronymLike(name) &&
          sentences.some(({ text, part }) => part === 'must' && text.includes(name))
        ),
    );
  const organizations = names
    .filter((name) => name.isOrganization)
    .flatMap(({ short, long }) => [short, long]);
  return new Set([...described, ...organizations, ...(company === null ? [] : [company])]);
}

/** Whether a term is one of the names, a part of one, or a name with something behind it ("18F chapter"). */
export function namesEmployer(term: string, own: ReadonlySet<string>): boolean {
  const words = term.split(' ');
  const isName = /^\p{Lu}|^\d/u.test(term);
  return [...own].some((name) => {
    const parts = name.split(/[\s.]+/u);
    const [only, more] = parts;
    if (isName && ` ${parts.join(' ')} `.includes(` ${term} `)) return true;
    return only !== undefined && more === undefined && words.some((word) => word === only);
  });
}
