import type { LayoutFacts } from '@career-coach/shared/resume-document/layout-facts.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import type { CheckInput } from './check-input.ts';
import { contentChecks } from './content-checks.ts';
import { withEdits, type TermEdit } from './edit-terms.ts';
import { headlineOf, oneDecimal } from './headline.ts';
import { jobTermsOf } from './job-terms.ts';
import { lineFinder } from './locate-evidence.ts';
import { matchChecks } from './match-checks.ts';
import { matchTerms, readLines } from './match-terms.ts';
import { readPosting, type Posting } from './posting.ts';
import { readabilityChecks } from './readability-checks.ts';
import { languageOfResume, quote, resumeLines, workLines } from './resume-lines.ts';
import { checkOf, checks, rubricVersion } from './rubric.ts';
import type { CheckResult, Evidence, Finding, Score, Severity, TermMatch } from './score.ts';
import { visibleDocument, type VisibleDocument } from './visible-document.ts';
import { withoutHiddenMarks, withoutInstructions } from './untrusted-text.ts';

export interface ScoreInput {
  document: ResumeDocument;
  /** The resume as it is stored: what the document was parsed from. */
  markdown: string;
  /** Facts of the uploaded or exported file; null when only the Markdown is there. */
  layout: LayoutFacts | null;
  jobDescription: string | null;
  /** Only for telling past from future and counting years; in UTC. */
  today: Date;
  /** Skill and technology names to look for in the posting, such as the reference vocabulary. */
  knownSkills?: readonly string[];
  /** How the person corrected the posting's list of terms. */
  termEdits?: readonly TermEdit[];
  /** Terms that the person says are not theirs: they count as before, but no advice names them. */
  setAside?: readonly string[];
}

/** The whole score. The same input gives the same answer on every machine, in every locale and time zone. */
export function scoreResume(input: ScoreInput): Score {
  const visible = visibleDocument(input.document, input.markdown, input.layout?.hiddenText ?? []);
  const posting = input.jobDescription?.trim() ? readPosting(input.jobDescription) : null;
  const checkInput = checkInputOf(input, visible);
  const { results: matched, terms } = posting
    ? matchOf(checkInput, posting, input)
    : { results: unmatched(), terms: [] };
  const results = [
    ...readabilityChecks(checkInput),
    ...matched,
    ...contentChecks(checkInput),
    ...warnings(visible, posting),
  ];

  const lineOf = lineFinder(input.markdown);
  const located = (evidence: Evidence[]) => evidence.map((one) => ({ ...one, line: lineOf(one) }));
  const headline = headlineOf(results, posting !== null);
  return {
    rubricVersion,
    score: oneDecimal(headline.score),
    readability: oneDecimal(headline.readability),
    match: headline.match === null ? null : oneDecimal(headline.match),
    content: oneDecimal(headline.content),
    findings: results
      .map((result) => findingOf(result, results, posting !== null))
      .map((finding) => ({ ...finding, evidence: located(finding.evidence) }))
      .sort(byGain),
    terms: terms.map((term) => ({ ...term, foundIn: located(term.foundIn) })),
  };
}

function checkInputOf(input: ScoreInput, visible: VisibleDocument): CheckInput {
  const lines = resumeLines(visible.document);
  const markdown = withoutHiddenMarks(input.markdown)
    .split('\n')
    .map((line) => withoutInstructions(line).text)
    .join('\n');
  return {
    document: visible.document,
    markdown,
    layout: input.layout,
    hidden: visible.hidden,
    lines,
    workLines: workLines(visible.document),
    language: languageOfResume(visible.document, lines),
    today: input.today,
  };
}

function matchOf(
  input: CheckInput,
  posting: Posting,
  { knownSkills = [], termEdits = [], setAside = [] }: ScoreInput,
): { results: CheckResult[]; terms: TermMatch[] } {
  const asked = withEdits(jobTermsOf(posting, knownSkills), termEdits);
  const lines = readLines(input.lines);
  const terms = matchTerms(asked, lines);
  return { results: matchChecks(input, posting, terms, lines, setAside), terms };
}

/** Without a description nothing is compared: skipped, not passed, and in no sum. */
const unmatched = (): CheckResult[] =>
  checks
    .filter((check) => check.group === 'MATCH' && check.maxPoints > 0)
    .map((check) => ({
      checkId: check.id,
      status: 'SKIPPED',
      points: 0,
      leftOut: true,
      evidence: [{ quote: 'No job description given', place: 'Job description' }],
    }));

function warnings(visible: VisibleDocument, posting: Posting | null): CheckResult[] {
  const warning = (checkId: string, texts: readonly string[], place: string): CheckResult[] =>
    texts.length === 0
      ? []
      : [
          {
            checkId,
            status: 'FAIL',
            points: 0,
            evidence: texts.slice(0, 6).map((text) => quote(text, place)),
          },
        ];
  return [
    ...warning('W1', visible.hidden, 'Hidden text'),
    ...warning('W2', visible.instructions, 'Resume'),
    ...warning('W3', posting?.leftOut ?? [], 'Job description'),
  ];
}

function findingOf(
  result: CheckResult,
  results: readonly CheckResult[],
  withJob: boolean,
): Finding {
  const check = checkOf(result.checkId);
  const canGain = result.status !== 'PASS' && result.leftOut !== true;
  const gain = canGain
    ? headlineOf(results, withJob, check.id).score - headlineOf(results, withJob).score
    : 0;
  return {
    checkId: check.id,
    group: check.group,
    title: check.title,
    class: check.class,
    severity: check.severity,
    status: result.status,
    points: oneDecimal(result.points),
    maxPoints: check.maxPoints,
    evidence: result.evidence,
    why: check.why,
    fix: result.status === 'PASS' || result.leftOut === true ? null : (result.fix ?? check.fix),
    gain: oneDecimal(gain),
  };
}

const severityOrder: readonly Severity[] = ['BLOCKER', 'MAJOR', 'MINOR', 'INFO'];
const checkOrder = new Map(checks.map((check, index) => [check.id, index]));

/** The best fix first; warnings before what is passed; then the rubric's own order. */
function byGain(a: Finding, b: Finding): number {
  const statusOrder = (finding: Finding) =>
    finding.status === 'FAIL' ? 0 : finding.status === 'SKIPPED' ? 1 : 2;
  return (
    b.gain - a.gain ||
    statusOrder(a) - statusOrder(b) ||
    severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
    (checkOrder.get(a.checkId) ?? 0) - (checkOrder.get(b.checkId) ?? 0)
  );
}
