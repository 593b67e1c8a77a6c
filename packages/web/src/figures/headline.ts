import { formatMoney } from '../ui/format-figure.ts';

interface HeadlineFacts {
  growthRate: number;
  allOccupationsGrowthRate: number;
  /** The role with most jobs in the specialization. */
  topRole: { role: string; median: number | null; currency: string } | null;
}

/** "faster than most" only when it is: a difference below half a point is called about the same. */
function growthWords(here: number, all: number): string {
  if (here < 0) return 'employment is projected to shrink';
  const difference = here - all;
  if (Math.abs(difference) < 0.5)
    return 'employment is growing about as fast as in all occupations together';
  return `employment is growing ${difference > 0 ? 'faster' : 'more slowly'} than in all occupations together`;
}

/** The dashboard's first sentence, from published figures only. */
export function headline(facts: HeadlineFacts): string {
  const growth = growthWords(facts.growthRate, facts.allOccupationsGrowthRate);
  const { topRole } = facts;
  if (!topRole || topRole.median === null) return `In your field ${growth}.`;
  return `${topRole.role} earn a median of ${formatMoney(topRole.median, topRole.currency)} a year in the United States; in your field ${growth}.`;
}
