import { aliasNames } from '../../scoring/aliases.ts';
import { normalizeTerm, tokenize, type Token } from '../../scoring/tokenize.ts';
import { ambiguousNames, functionWords, genericWords } from '../../scoring/word-lists.ts';
import type { Fact } from './fact.ts';

const numberWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  dozen: '12',
};

// Words that letters start sentences with, or address people by; written large, but no names.
const notNames = new Set(
  `i i'm i've i'd i'll dear hello hi sir madam hiring kind warm best yours sincerely faithfully regards thank thanks please with what when where while as at in for from of on to
  my your our this that these those it there here if both each also after before since during through among behind under within above about against between despite until unless whether yet so then thus hence however therefore indeed still even every any all some many much none no not other another such same one two three
  apart alongside across outside reading building working having it's that's let may might could would should can will shall must is are was were do does did have has had
  much part place kindly reference regarding concerning beyond besides together given having although because
  currently today recently previously earlier most more mr mrs ms dr january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday english`.split(/\s+/u),
);

const technologies = new Map(
  aliasNames
    .filter((name) => !ambiguousNames.has(name.toLowerCase()) && !/^[A-Z]{2}$/u.test(name))
    .map((name) => [normalizeTerm(name), name]),
);

/**
 * What a sentence claims that could be made up: numbers, names of employers, people, schools and titles
 * (written with a capital), acronyms and technologies.
 */
export function claimsOf(sentence: string): string[] {
  const tokens = tokenize(withWholeNumbers(sentence).replace(/[%€$£¥]/gu, ' '));
  const claims = new Set<string>();
  tokens.forEach((token, index) => {
    if (isNumber(token) || isName(token, index === 0)) claims.add(token.raw);
  });
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = 1; length <= 4 && from + length <= tokens.length; length += 1) {
      const part = tokens.slice(from, from + length);
      if (technologies.has(part.map((token) => token.norm).join(' ')))
        claims.add(part.map((token) => token.raw).join(' '));
    }
  }
  return [...claims];
}

/** `98,430` is one number: neither 98 nor 430 stands in it. */
const withWholeNumbers = (text: string) =>
  text.replace(/(?<!\d)\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)/gu, (number) =>
    number.replace(/\D/gu, ''),
  );

const isNumber = (token: Token) =>
  /\d/u.test(token.raw) || Object.hasOwn(numberWords, token.raw.toLowerCase());

function isName(token: Token, isFirst: boolean): boolean {
  if (!/^\p{Lu}|\p{Ll}\p{Lu}/u.test(token.raw)) return false;
  const lower = token.raw.toLowerCase();
  if (notNames.has(lower)) return false;
  // The first word is large anyway: there it is a name unless it is an everyday word.
  return (
    !isFirst ||
    !(genericWords.has(lower) || functionWords.en.has(lower) || /(?:ed|ing|ly)$/u.test(lower))
  );
}

/** A fact with its words ready for comparing. */
export interface ReadFact {
  fact: Fact;
  words: ReadonlySet<string>;
  text: string;
}

export function readFacts(facts: readonly Fact[]): ReadFact[] {
  return facts.map((fact) => {
    const words = tokenize(withWholeNumbers(fact.quote)).map(comparable);
    return { fact, words: new Set(words), text: ` ${words.join(' ')} ` };
  });
}

/** The facts that contain the claim: whole words, numbers digit for digit. The claim is read once, however many facts there are. */
export function factsContaining(claim: string, known: readonly ReadFact[]): ReadFact[] {
  const wanted = tokenize(withWholeNumbers(claim)).map(comparable);
  const [only] = wanted;
  const phrase = ` ${wanted.join(' ')} `;
  return wanted.length === 1 && only !== undefined
    ? known.filter(({ words }) => words.has(only))
    : known.filter(({ text }) => text.includes(phrase));
}

/** The claims of a sentence that none of the facts contains. */
export function unsupportedClaims(sentence: string, facts: readonly Fact[]): string[] {
  const known = readFacts(facts);
  return claimsOf(sentence).filter((claim) => factsContaining(claim, known).length === 0);
}

function comparable(token: Token): string {
  return numberWords[token.raw.toLowerCase()] ?? token.norm;
}
