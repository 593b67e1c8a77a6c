import { aliasesOf } from './aliases.ts';
import type { JobTerm } from './job-terms.ts';
import { quote, type ResumeLine } from './resume-lines.ts';
import { termCredit } from './rubric.ts';
import type { TermMatch } from './score.ts';
import { isUnspaced, tokenize, type Token } from './tokenize.ts';
import { ambiguousNames } from './word-lists.ts';

export interface ReadLine extends ResumeLine {
  tokens: Token[];
}

export const readLines = (lines: readonly ResumeLine[]): ReadLine[] =>
  lines.map((line) => ({ ...line, tokens: tokenize(line.text) }));

const maxPlaces = 4;

/** Where each term stands and what that is worth. A term counts once, at its best place. */
export function matchTerms(terms: readonly JobTerm[], lines: readonly ReadLine[]): TermMatch[] {
  return terms.map((term) => matchTerm(term, lines));
}

interface Hit {
  line: ReadLine;
  credit: number;
  alias: string | null;
}

function matchTerm(
  { term, need, otherNames, source, line: askedAt }: JobTerm,
  lines: readonly ReadLine[],
): TermMatch {
  const aliases = [...aliasesOf(term), ...otherNames];
  const hits = lines.map((line) => hitOf(term, aliases, line)).filter((hit) => hit !== null);
  const best = hits.reduce((max, hit) => Math.max(max, hit.credit), 0);
  const ordered = [...hits].sort((a, b) => b.credit - a.credit);
  return {
    term,
    need,
    credit: best,
    alias: ordered.find((hit) => hit.credit === best)?.alias ?? null,
    foundIn: ordered.slice(0, maxPlaces).map(({ line }) => quote(line.text, line.place)),
    source,
    askedAt,
  };
}

function hitOf(term: string, aliases: readonly string[], line: ReadLine): Hit | null {
  if (standsIn(term, line)) {
    return { line, alias: null, credit: creditAt(line) };
  }
  const alias = aliases.find((name) => standsIn(name, line));
  if (alias !== undefined)
    return {
      line,
      alias,
      credit: line.inDatedExperience ? termCredit.aliasInExperience : termCredit.aliasElsewhere,
    };
  const apart = wordsApart(term, line);
  return apart === null ? null : { line, alias: apart, credit: termCredit.wordsApart };
}

function creditAt(line: ReadLine): number {
  if (line.inDatedExperience) return termCredit.datedExperience;
  if (line.section === 'certifications' || line.section === 'education')
    return termCredit.credential;
  return line.isSkillList ? termCredit.listedOnly : termCredit.elsewhere;
}

/** The words of the term, side by side, whole words only: `ai` is not in `maintain`. */
function standsIn(term: string, { text, tokens }: ReadLine): boolean {
  if (isUnspaced(term)) return text.includes(term);
  const wanted = tokenize(term);
  if (wanted.length === 0) return false;
  return tokens.some((_, from) =>
    wanted.every((token, index) => sameWord(token, tokens[from + index])),
  );
}

function sameWord(wanted: Token, token: Token | undefined): boolean {
  if (!token || wanted.norm !== token.norm) return false;
  const lower = wanted.raw.toLowerCase();
  // `Go` the language is not `go` the verb.
  return (
    !ambiguousNames.has(lower) ||
    (token.raw[0] === wanted.raw[0] && (token.raw.length > 2 || token.raw === wanted.raw))
  );
}

/** All words of a phrase of two or three within one line, close together: "documented patient care" for "patient care documentation". */
function wordsApart(term: string, { tokens }: ReadLine): string | null {
  const wanted = tokenize(term);
  if (wanted.length < 2 || wanted.length > 3 || wanted.some((token) => token.norm.length < 4))
    return null;
  const positions = wanted.map((token) =>
    tokens.findIndex((other) => sameStem(token.norm, other.norm)),
  );
  if (positions.some((position) => position < 0)) return null;
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  return to - from <= wanted.length + 2
    ? tokens
        .slice(from, to + 1)
        .map((token) => token.raw)
        .join(' ')
    : null;
}

/** The same word family, for phrases only: `document` and `documentation`, not `art` and `article`. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= 5 &&
    long.startsWith(short) &&
    /^(?:ation|ment|er|or|ion|ing|al|ist)$/u.test(long.slice(short.length))
  );
}
