import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import { readPage } from '../../pagination/page-args.ts';

/** The first so many; all of them when no number is given. */
export const firstOf = (
  ranges: SalaryRangeFigures[],
  first: number | null | undefined,
): SalaryRangeFigures[] => (first == null ? ranges : ranges.slice(0, readPage({ first }).size));
