import { checkOf, weights } from './rubric.ts';
import type { CheckGroup, CheckResult } from './score.ts';

export interface Headline {
  score: number;
  readability: number;
  match: number | null;
  content: number;
}

/**
 * The four numbers from the checks, unrounded. `fixed` names a check to take as passed: the difference to
 * the headline without it is that check's gain, caps included.
 */
export function headlineOf(
  results: readonly CheckResult[],
  withJob: boolean,
  fixed: string | null = null,
): Headline {
  const readability = groupScore(results, 'READABILITY', fixed) ?? 0;
  const match = withJob ? groupScore(results, 'MATCH', fixed) : null;
  const content = groupScore(results, 'CONTENT', fixed) ?? 0;
  const weight = match === null ? weights.withoutJob : weights.withJob;
  const sum =
    weight.readability * readability + weight.match * (match ?? 0) + weight.content * content;
  const totalCaps = results
    .filter((result) => result.checkId !== fixed && result.status !== 'PASS')
    .map((result) => result.totalCap ?? 100);
  return { score: Math.min(sum, ...totalCaps, 100), readability, match, content };
}

/** Points as a share of what could be earned, 0–100; null when nothing in the group can be judged. */
function groupScore(
  results: readonly CheckResult[],
  group: CheckGroup,
  fixed: string | null,
): number | null {
  const own = results.filter(
    (result) => checkOf(result.checkId).group === group && result.leftOut !== true,
  );
  const possible = own.reduce((sum, result) => sum + checkOf(result.checkId).maxPoints, 0);
  if (possible === 0) return null;
  const earned = own.reduce(
    (sum, result) =>
      sum + (result.checkId === fixed ? checkOf(result.checkId).maxPoints : result.points),
    0,
  );
  const groupCaps = own
    .filter((result) => result.checkId !== fixed)
    .map((result) => result.groupCap ?? 100);
  return Math.min((earned / possible) * 100, ...groupCaps);
}

export const oneDecimal = (value: number) => Math.round((value + Number.EPSILON) * 10) / 10;
