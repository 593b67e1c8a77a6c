import { oneDecimal } from './headline.ts';
import { checkOf, checks, weights } from './rubric.ts';
import type { CheckStatus, Finding, TermMatch } from './score.ts';

/** What of a report is compared. Reports of an older rubric may name checks that are gone. */
export interface ComparedReport {
  rubricVersion: string;
  score: number;
  readability: number;
  match: number | null;
  content: number;
  findings: readonly Finding[];
  terms: readonly TermMatch[];
}

export interface CheckChange {
  checkId: string;
  title: string;
  /** Null when the report has no such check. */
  statusBefore: CheckStatus | null;
  status: CheckStatus | null;
  /** Points of its sub-score gained or lost. */
  points: number;
}

export interface TermChange {
  term: string;
  creditBefore: number | null;
  credit: number | null;
}

export interface ScoreComparison {
  /** Such as `+6: roles and dates, contact data`. */
  summary: string;
  score: number;
  readability: number;
  /** Null when one of the two has no Match. */
  match: number | null;
  content: number;
  sameRubric: boolean;
  /** What changed most first. */
  checks: CheckChange[];
  terms: TermChange[];
}

/** What moved from one report to another, and by which checks. */
export function compareScores(before: ComparedReport, after: ComparedReport): ScoreComparison {
  const changes = checkChanges(before.findings, after.findings, after.match !== null);
  const score = oneDecimal(after.score - before.score);
  return {
    summary: summaryOf(score, changes),
    score,
    readability: oneDecimal(after.readability - before.readability),
    match:
      after.match === null || before.match === null ? null : oneDecimal(after.match - before.match),
    content: oneDecimal(after.content - before.content),
    sameRubric: before.rubricVersion === after.rubricVersion,
    checks: changes,
    terms: termChanges(before.terms, after.terms),
  };
}

function checkChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  withJob: boolean,
): CheckChange[] {
  const old = new Map(before.map((finding) => [finding.checkId, finding]));
  const now = new Map(after.map((finding) => [finding.checkId, finding]));
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return ids
    .map((checkId) => {
      const [was, is] = [old.get(checkId), now.get(checkId)];
      return {
        checkId,
        title: is?.title ?? was?.title ?? checkId,
        group: is?.group ?? was?.group ?? 'CONTENT',
        statusBefore: was?.status ?? null,
        status: is?.status ?? null,
        points: oneDecimal((is?.points ?? 0) - (was?.points ?? 0)),
      };
    })
    .filter((change) => change.points !== 0 || change.status !== change.statusBefore)
    .map((change) => ({
      change,
      effect: Math.abs(change.points) * weightOf(change.group, withJob),
    }))
    .sort((a, b) => b.effect - a.effect || orderOf(a.change.checkId) - orderOf(b.change.checkId))
    .map(({ change: { group: _, ...change } }) => change);
}

function weightOf(group: Finding['group'], withJob: boolean): number {
  const weight = withJob ? weights.withJob : weights.withoutJob;
  return { READABILITY: weight.readability, MATCH: weight.match, CONTENT: weight.content }[group];
}

const order = new Map(checks.map((check, index) => [check.id, index]));
const orderOf = (checkId: string) => order.get(checkId) ?? order.size;

const namedChanges = 3;

function summaryOf(score: number, changes: readonly CheckChange[]): string {
  const sign = score > 0 ? '+' : score < 0 ? '−' : '±';
  const named = (list: readonly CheckChange[]) =>
    list.slice(0, namedChanges).map(topicOf).join(', ') +
    (list.length > namedChanges ? ` and ${list.length - namedChanges} more` : '');
  const better = changes.filter(({ points }) => points > 0);
  const worse = changes.filter(({ points }) => points < 0);
  const parts = [
    ...(better.length > 0 ? [`better in ${named(better)}`] : []),
    ...(worse.length > 0 ? [`worse in ${named(worse)}`] : []),
  ];
  return `${sign}${Math.abs(score)}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}

function topicOf({ checkId, title }: CheckChange): string {
  return order.has(checkId) ? checkOf(checkId).topic : title.toLowerCase();
}

function termChanges(before: readonly TermMatch[], after: readonly TermMatch[]): TermChange[] {
  const old = new Map(before.map(({ term, credit }) => [term, credit]));
  const now = new Map(after.map(({ term, credit }) => [term, credit]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((term) => ({
      term,
      creditBefore: old.get(term) ?? null,
      credit: now.get(term) ?? null,
    }))
    .filter(({ creditBefore, credit }) => creditBefore !== credit);
}
