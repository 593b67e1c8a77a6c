import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { judged, skipped, type CheckInput } from './check-input.ts';
import { showsOutcome, withoutYears } from './outcome.ts';
import { openingVerb } from './opening-verb.ts';
import { quote, type WorkLine } from './resume-lines.ts';
import type { CheckResult, Evidence } from './score.ts';
import { tokenize } from './tokenize.ts';
import { clichés, dutyPhrases, functionWords, genericWords, type Language } from './word-lists.ts';

const enoughOutcomes = 0.6;
const enoughVerbs = 0.9;
const longBullet = 40;
const linesForFullTrust = 3;

export function contentChecks(input: CheckInput): CheckResult[] {
  const lines = input.workLines;
  if (lines.length === 0) {
    const none = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((id) =>
      skipped(id, 'No bullets under a role or project', 'Experience'),
    );
    return [...none, checkSummary(input)];
  }
  // A few loose words under a heading are no account of work: the checks that look for mistakes only trust lines that say something.
  const trust = Math.min(
    1,
    lines.filter((line) => saysSomething(line.text, input.language)).length / linesForFullTrust,
  );
  const { language } = input;
  return [
    checkOutcomes(lines),
    language ? checkVerbs(lines, language) : unknownLanguage('C2'),
    language ? checkDuties(input.document, lines, trust) : unknownLanguage('C3'),
    checkLength(input, trust),
    language === 'en' ? checkPersonAndTense(lines, trust) : unknownLanguage('C5'),
    language ? checkRepetition(input, lines, language, trust) : unknownLanguage('C6'),
    checkSummary(input),
  ];
}

const unknownLanguage = (checkId: string) =>
  skipped(checkId, 'Not judged: our word lists do not know this language', 'Whole resume', {
    leftOut: true,
  });

function saysSomething(text: string, language: Language | null): boolean {
  // A function word is thrown in too easily.
  return language === null || showsOutcome(text) || openingVerb(text, language) !== null;
}

/** Full points once the share of good lines reaches `enough`; quotes the lines that are not there yet. */
function byShare(
  checkId: string,
  maxPoints: number,
  lines: readonly WorkLine[],
  enough: number,
  isGood: (line: WorkLine) => boolean,
): CheckResult {
  const lacking = lines.filter((line) => !isGood(line));
  const share = (lines.length - lacking.length) / lines.length;
  const passed = share >= enough;
  const shown = passed ? lines.filter(isGood) : lacking;
  return judged(
    checkId,
    passed ? maxPoints : maxPoints * (share / enough),
    maxPoints,
    shown.map((line) => quote(line.text, line.place)),
  );
}

const checkOutcomes = (lines: readonly WorkLine[]) =>
  byShare('C1', 30, lines, enoughOutcomes, (line) => showsOutcome(line.text));

const checkVerbs = (lines: readonly WorkLine[], language: Language) =>
  byShare('C2', 20, lines, enoughVerbs, (line) => openingVerb(line.text, language) !== null);

/** Full points less a price per mistake, so that one more line never makes an old mistake cheaper. */
function byMistakes(
  checkId: string,
  maxPoints: number,
  price: number,
  trust: number,
  mistakes: readonly Evidence[],
  clean: string,
): CheckResult {
  const evidence = mistakes.length > 0 ? [...mistakes] : [noMistake(clean, trust, 'Experience')];
  return judged(checkId, (maxPoints - price * mistakes.length) * trust, maxPoints, evidence);
}

/** What is said where no mistake was found; with few lines that is no praise yet, and costs points. */
const noMistake = (clean: string, trust: number, place: string): Evidence => ({
  quote:
    trust < 1
      ? `Too few lines to judge (${clean.charAt(0).toLowerCase()}${clean.slice(1)} so far)`
      : clean,
  place,
});

function checkDuties(
  document: ResumeDocument,
  lines: readonly WorkLine[],
  trust: number,
): CheckResult {
  const duties = [...summaryLines(document), ...lines].filter((line) =>
    dutyPhrases.some((phrase) => phrase.test(line.text)),
  );
  return byMistakes(
    'C3',
    10,
    2.5,
    trust,
    duties.map((line) => quote(line.text, line.place)),
    'No duty phrases',
  );
}

function checkLength({ workLines, layout, markdown }: CheckInput, trust: number): CheckResult {
  const long = workLines
    .filter((line) => line.text.split(/\s+/u).length > longBullet)
    .map((line) => quote(line.text, line.place));
  const words = markdown.split(/\s+/u).length;
  const pages = layout?.pageCount ?? Math.ceil(words / 600);
  const pageCost = pages <= 2 ? 0 : pages === 3 ? 2 : 5;
  const tooLong =
    pageCost > 0
      ? [
          {
            quote: layout?.pageCount ? `${pages} pages` : `${words} words, about ${pages} pages`,
            place: 'Whole resume',
          },
        ]
      : [];
  const cost = Math.min(10, long.length * 2.5) + pageCost;
  const evidence = [...tooLong, ...long];
  return judged(
    'C4',
    (15 - cost) * trust,
    15,
    evidence.length > 0
      ? evidence
      : [
          noMistake(
            `${pages === 1 ? 'About a page' : `${pages} pages`}, no bullet over ${longBullet} words`,
            trust,
            'Whole resume',
          ),
        ],
  );
}

const firstPerson = /(?<![\p{L}.&/])(?:I|I['’](?:m|ve|d|ll)|me|my|My|mine|myself)(?![\p{L}.&/])/u;

function checkPersonAndTense(lines: readonly WorkLine[], trust: number): CheckResult {
  const slips = lines.filter(
    (line) =>
      firstPerson.test(line.text) ||
      (line.isCurrent === false && openingVerb(line.text, 'en')?.tense === 'present'),
  );
  return byMistakes(
    'C5',
    10,
    1,
    trust,
    slips.map((line) => quote(line.text, line.place)),
    'No first person, finished roles in the past tense',
  );
}

function checkRepetition(
  { document }: CheckInput,
  lines: readonly WorkLine[],
  language: Language,
  trust: number,
): CheckResult {
  const seen = new Map<string, number>();
  const repeated = lines.filter((line) => {
    const verb = openingVerb(line.text, language)?.verb;
    if (verb === undefined) return false;
    const count = (seen.get(verb) ?? 0) + 1;
    seen.set(verb, count);
    return count > 2;
  });
  const stale = [...summaryLines(document), ...lines].filter((line) =>
    clichés.some((phrase) => phrase.test(line.text)),
  );
  const cost = Math.min(5, repeated.length) + Math.min(5, stale.length * 2);
  const evidence = [...stale, ...repeated].map((line) => quote(line.text, line.place));
  return judged(
    'C6',
    (10 - cost) * trust,
    10,
    evidence.length > 0
      ? evidence
      : [noMistake('No cliché, no opening used more than twice', trust, 'Experience')],
  );
}

const summaryLines = (document: ResumeDocument) =>
  document.sections
    .filter((section) => section.kind === 'summary')
    .flatMap((section) =>
      [...section.paragraphs, ...section.bullets].map((text) => ({
        text,
        place: section.heading || 'Summary',
      })),
    );

/** A summary is specific when it has a number or names something that the rest of the resume shows. */
function checkSummary({ document, lines }: CheckInput): CheckResult {
  const summary = document.sections.find(
    (section) =>
      section.kind === 'summary' &&
      section.paragraphs.length + section.bullets.length > 0 &&
      // Below a heading such as "Resume" stands how to reach the person.
      !section.paragraphs.some((text) => /\S@\S+\.\S/u.test(text)),
  );
  if (!summary) return skipped('C7', 'No summary', 'Summary');
  const texts = [...summary.paragraphs, ...summary.bullets];
  const shown = new Set(
    lines
      .filter((line) => line.section !== 'summary' && line.section !== 'contact')
      .flatMap((line) => tokenize(line.text))
      .filter(
        (token) =>
          token.norm.length > 3 &&
          !genericWords.has(token.raw.toLowerCase()) &&
          !functionWords.en.has(token.raw.toLowerCase()),
      )
      .map((token) => token.norm),
  );
  const named = new Set(
    texts
      .flatMap((text) => tokenize(text))
      .map((token) => token.norm)
      .filter((norm) => shown.has(norm)),
  );
  const hasNumber = texts.some((text) => /\d/u.test(withoutYears(text)));
  const points = (named.size >= 2 ? 3 : named.size * 1.5) + (hasNumber || named.size >= 4 ? 2 : 0);
  return judged(
    'C7',
    points,
    5,
    texts.map((text) => quote(text, summary.heading || 'Summary')),
  );
}
