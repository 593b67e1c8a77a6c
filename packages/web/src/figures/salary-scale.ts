/** What one row of the salary chart needs; every figure may be unpublished. */
export interface SalaryFigures {
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
}

export interface SalaryScale {
  max: number;
  /** Round amounts for the axis, from zero. */
  ticks: number[];
  /** Percent of the axis at which an amount stands. */
  at: (amount: number) => number;
}

const steps = [10_000, 20_000, 25_000, 50_000, 100_000, 200_000];

/**
 * One axis for all rows, from zero to just above the highest figure (or the person's own salary),
 * with four to eight round ticks.
 */
export function salaryScale(rows: readonly SalaryFigures[], own: number | null): SalaryScale {
  const amounts = rows.flatMap((row) => [row.p10, row.p25, row.median, row.p75, row.p90]);
  const highest = Math.max(...amounts.map((amount) => amount ?? 0), own ?? 0, 10_000);
  const step = steps.find((candidate) => highest / candidate <= 6) ?? 500_000;
  const max = Math.ceil((highest * 1.02) / step) * step;
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, tick) => tick * step);
  return { max, ticks, at: (amount) => (Math.min(Math.max(amount, 0), max) / max) * 100 };
}

/** The rows by median, highest first; rows without a published median stand last, by name. */
export function sortByMedian<Row extends SalaryFigures & { role: string }>(
  rows: readonly Row[],
): Row[] {
  return [...rows].sort(
    (a, b) => (b.median ?? -1) - (a.median ?? -1) || a.role.localeCompare(b.role, 'en'),
  );
}

/** Where an own salary stands: `between the median and the 75th percentile`; null when nothing is published. */
export function placeOfSalary(figures: SalaryFigures, own: number): string | null {
  const marks = [
    ['10th percentile', figures.p10],
    ['25th percentile', figures.p25],
    ['median', figures.median],
    ['75th percentile', figures.p75],
    ['90th percentile', figures.p90],
  ].filter((mark): mark is [string, number] => mark[1] !== null);
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last) return null;
  if (own < first[1]) return `below the ${first[0]}`;
  if (own >= last[1]) return own === last[1] ? `at the ${last[0]}` : `above the ${last[0]}`;
  const upper = marks.findIndex(([, amount]) => own < amount);
  return `between the ${marks[upper - 1]?.[0]} and the ${marks[upper]?.[0]}`;
}
