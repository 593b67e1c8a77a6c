import { judged, skipped, type CheckInput } from './check-input.ts';
import { termKey } from './aliases.ts';
import type { ReadLine } from './match-terms.ts';
import type { Posting } from './posting.ts';
import { quote } from './resume-lines.ts';
import { caps } from './rubric.ts';
import type { CheckResult, Evidence, TermMatch, TermNeed } from './score.ts';
import { titleCheck } from './title-check.ts';
import { contentWords } from './content-words.ts';
import { isUnspaced } from './tokenize.ts';

const inPosting = (line: number | null) =>
  line === null ? 'Your list of terms' : `Job description, line ${line}`;

export function matchChecks(
  input: CheckInput,
  posting: Posting,
  matches: readonly TermMatch[],
  lines: readonly ReadLine[],
  setAside: readonly string[],
): CheckResult[] {
  return [
    checkTerms('M1', 'MUST_HAVE', 50, matches, setAside),
    titleCheck(input, posting),
    checkResponsibilities(input, posting, lines),
    checkTerms('M4', 'NICE_TO_HAVE', 15, matches, setAside),
  ];
}

function checkTerms(
  checkId: string,
  need: TermNeed,
  maxPoints: number,
  matches: readonly TermMatch[],
  setAside: readonly string[],
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
  const aside = new Set(setAside.map(termKey));
  // What the person said is not theirs still counts, but is not named as something to do.
  const open = missing.filter((match) => !aside.has(termKey(match.term)));
  const settled = missing.filter((match) => aside.has(termKey(match.term)));
  const absent = (match: TermMatch, words: string) => ({
    quote: `${words}: ${match.term}`,
    place: inPosting(match.askedAt ?? null),
  });
  const evidence: Evidence[] = [
    ...open.map((match) => absent(match, 'Missing')),
    ...partial.map((match) => ({
      quote: match.alias
        ? `${match.term}: found as “${match.alias}”`
        : `${match.term}: ${match.foundIn[0]?.quote ?? ''}`,
      place: match.foundIn[0]?.place ?? '',
    })),
    ...settled.map((match) => absent(match, 'Not yours')),
  ];
  const found = asked
    .filter((match) => match.credit === 1)
    .map((match) => ({
      quote: `${match.term}: ${match.foundIn[0]?.quote ?? ''}`,
      place: match.foundIn[0]?.place ?? '',
    }));
  const points = (maxPoints * asked.reduce((sum, match) => sum + match.credit, 0)) / asked.length;
  const named = open
    .slice(0, 5)
    .map((match) => match.term)
    .join(', ');
  return judged(checkId, points, maxPoints, evidence.length > 0 ? evidence : found, {
    ...(checkId === 'M1' && missing.length > 0 && { groupCap: caps.missingMustHave }),
    ...(open.length > 0
      ? {
          fix: `Missing: ${named}${open.length > 5 ? ` and ${open.length - 5} more` : ''}. If you have it, name it in the role where you used it; if not, leave it out.`,
        }
      : partial.length === 0
        ? missing.length > 0 && {
            fix: 'You said that what is missing here is not yours. Leave it out: the rest of the resume speaks for you.',
          }
        : {
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
