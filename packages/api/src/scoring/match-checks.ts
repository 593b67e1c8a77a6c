import { judged, skipped, type CheckInput } from './check-input.ts';
import type { JobTerm } from './job-terms.ts';
import type { ReadLine } from './match-terms.ts';
import type { Posting } from './posting.ts';
import { quote } from './resume-lines.ts';
import { caps } from './rubric.ts';
import type { CheckResult, Evidence, TermMatch, TermNeed } from './score.ts';
import { titleCheck } from './title-check.ts';
import { contentWords } from './content-words.ts';
import { isUnspaced } from './tokenize.ts';

const inPosting = (line: number) => `Job description, line ${line}`;

export function matchChecks(
  input: CheckInput,
  posting: Posting,
  terms: readonly JobTerm[],
  matches: readonly TermMatch[],
  lines: readonly ReadLine[],
): CheckResult[] {
  return [
    checkTerms('M1', 'MUST_HAVE', 50, terms, matches),
    titleCheck(input, posting),
    checkResponsibilities(input, posting, lines),
    checkTerms('M4', 'NICE_TO_HAVE', 15, terms, matches),
  ];
}

function checkTerms(
  checkId: string,
  need: TermNeed,
  maxPoints: number,
  terms: readonly JobTerm[],
  matches: readonly TermMatch[],
): CheckResult {
  const asked = matches.filter((match) => match.need === need);
  if (asked.length === 0)
    return skipped(
      checkId,
      `The description names no ${need === 'MUST_HAVE' ? 'must-have' : 'nice-to-have'} terms`,
      'Job description',
      { leftOut: true },
    );
  const missing = asked.filter((match) => match.credit === 0);
  const partial = asked.filter((match) => match.credit > 0 && match.credit < 1);
  const lineOf = (term: string) => terms.find((candidate) => candidate.term === term)?.line ?? 1;
  const evidence: Evidence[] = [
    ...missing.map((match) => ({
      quote: `Missing: ${match.term}`,
      place: inPosting(lineOf(match.term)),
    })),
    ...partial.map((match) => ({
      quote: match.alias
        ? `${match.term}: found as “${match.alias}”`
        : `${match.term}: ${match.foundIn[0]?.quote ?? ''}`,
      place: match.foundIn[0]?.place ?? '',
    })),
  ];
  const found = asked
    .filter((match) => match.credit === 1)
    .map((match) => ({
      quote: `${match.term}: ${match.foundIn[0]?.quote ?? ''}`,
      place: match.foundIn[0]?.place ?? '',
    }));
  const points = (maxPoints * asked.reduce((sum, match) => sum + match.credit, 0)) / asked.length;
  const named = missing
    .slice(0, 5)
    .map((match) => match.term)
    .join(', ');
  return judged(checkId, points, maxPoints, evidence.length > 0 ? evidence : found, {
    ...(checkId === 'M1' && missing.length > 0 && { groupCap: caps.missingMustHave }),
    ...(missing.length > 0
      ? {
          fix: `Missing: ${named}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}. If you have it, name it in the role where you used it; if not, leave it out.`,
        }
      : partial.length > 0 && {
          fix: 'Use the posting’s own word, in the role where you did it: a name in a list, or another spelling, counts a little less.',
        }),
  });
}

const maxResponsibilities = 15;
/** "This role is perfect for you if …" says nothing of the work. */
const addressesReader =
  /^(?:this (?:role|job|position) is|you (?:should|must|have|are|bring)\b|if you\b|we (?:are|have|offer|value)\b)/iu;
/** Half of a line's words found again is an answer; nobody copies a posting word for word. */
const enoughWords = 0.5;

function checkResponsibilities(
  { document }: CheckInput,
  posting: Posting,
  lines: readonly ReadLine[],
): CheckResult {
  const asked = posting.sentences
    .filter(({ part, text }) => part === 'responsibilities' && !addressesReader.test(text))
    .map((sentence) => ({ sentence, words: contentWords(sentence.text) }))
    .filter(({ words }) => words.length >= 2)
    .slice(0, maxResponsibilities);
  if (asked.length === 0)
    return skipped('M3', 'The description lists no responsibilities', 'Job description', {
      leftOut: true,
    });
  const work = lines.filter(
    (line) =>
      line.inDatedExperience ||
      line.section === 'experience' ||
      line.section === 'projects' ||
      line.section === 'volunteering',
  );
  if (work.length === 0 || document.sections.every((section) => section.entries.length === 0))
    return judged('M3', 0, 20, [
      { quote: 'No role or project to compare with', place: 'Experience' },
    ]);
  const done = new Set(work.flatMap((line) => line.tokens.map((token) => token.norm)));
  const text = work.map((line) => line.text).join('\n');
  const shares = asked.map(({ sentence, words }) => {
    const share =
      words.filter((word) => done.has(word) || (isUnspaced(word) && text.includes(word))).length /
      words.length;
    return { sentence, covered: Math.min(1, share / enoughWords) };
  });
  const points = (20 * shares.reduce((sum, { covered }) => sum + covered, 0)) / shares.length;
  const open = shares.filter(({ covered }) => covered < 1).sort((a, b) => a.covered - b.covered);
  const evidence = (open.length > 0 ? open : shares).map(({ sentence }) =>
    quote(sentence.text, inPosting(sentence.line)),
  );
  return judged('M3', points, 20, evidence);
}
