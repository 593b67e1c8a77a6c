import type { SalaryRangeFigures } from './salary-range.ts';
import { written } from './figures-in-text.ts';

/** Where a salary stands among those of an occupation in a place. */
export interface SalaryStanding {
  /** About how many of 100 earn less; null outside of what is published. */
  percentile: number | null;
  /** The published percentile at or below the salary, and the one above it; null beyond the published ones. */
  atLeast: number | null;
  below: number | null;
  inWords: string;
}

const levels = [
  [10, 'p10'],
  [25, 'p25'],
  [50, 'median'],
  [75, 'p75'],
  [90, 'p90'],
] as const;

/**
 * Between two published percentiles the place is found along a straight line, and said to be "about"; below the lowest
 * and above the highest one nothing is known but that.
 */
export function salaryStanding(range: SalaryRangeFigures, salary: number): SalaryStanding {
  const known = levels.flatMap(([level, name]) => {
    const wage = range[name];
    return wage === null ? [] : [{ level, wage }];
  });
  const lower = known.findLast(({ wage }) => wage <= salary);
  const upper = known.find(({ wage }) => wage > salary);
  const standing = { atLeast: lower?.level ?? null, below: upper?.level ?? null };
  const here = `${written.dollars(salary)} a year`;
  const of = (level: number): string => (level === 50 ? 'the median' : `the ${level}th percentile`);
  if (lower === undefined && upper === undefined)
    return {
      ...standing,
      percentile: null,
      inWords: `No percentiles are published to compare ${here} with.`,
    };
  if (lower === undefined)
    return {
      ...standing,
      percentile: null,
      inWords: `${here} is below ${of(upper?.level ?? 0)}, ${written.dollars(upper?.wage ?? 0)}, the lowest one published.`,
    };
  if (upper === undefined)
    return {
      ...standing,
      percentile: null,
      inWords: `${here} is at or above ${of(lower.level)}, ${written.dollars(lower.wage)}, the highest one published.`,
    };
  const share = (salary - lower.wage) / (upper.wage - lower.wage);
  const percentile = Math.floor(lower.level + share * (upper.level - lower.level));
  return {
    ...standing,
    percentile,
    inWords: `About ${percentile} of 100 earn less than ${here}: it lies between ${of(lower.level)}, ${written.dollars(lower.wage)}, and ${of(upper.level)}, ${written.dollars(upper.wage)}.`,
  };
}
