import { type FigureGap, notInFile } from '../files/figure-cell.ts';
import type { WageRow } from '../loading/wage-row.ts';
import { placeByCode } from '../places.ts';
import { datasets, publishers } from '../snapshot/published-sources.ts';
import { written } from './figures-in-text.ts';

/** What a role earns in a place, dollars a year; a null says "not published", and `note` says why. */
export interface SalaryRangeFigures {
  role: string;
  occupationCode: string;
  /** `US`, `CA`. */
  place: string;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  employment: number | null;
  currency: 'USD';
  note: string | null;
  /** Publisher and dataset. */
  source: string;
  /** `May 2025`. */
  period: string;
}

const wageNames = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** Why figures are missing, in words; null when none is. */
export function wageNote(wage: WageRow): string | null {
  const marks = wage.marks ?? {};
  const marked = (mark: FigureGap): string[] => wageNames.filter((name) => marks[name] === mark);
  const notes: string[] = [];
  if (wage.median === null && marks.median === '*' && wage.hourlyMedian !== null) {
    notes.push(
      `BLS publishes only an hourly median for this occupation: $${wage.hourlyMedian.toFixed(2)} an hour.`,
    );
  } else if (marked('*').length > 0) {
    notes.push(
      marked('*').length === wageNames.length
        ? 'Wages not published by BLS.'
        : `Not published by BLS: ${marked('*').join(', ')}.`,
    );
  }
  if (marked('#').length > 0)
    notes.push(
      `${marked('#').join(', ')}: at or above the highest wage that BLS printed for this period.`,
    );
  if (marked(notInFile).length > 0)
    notes.push(`${marked(notInFile).join(', ')}: not in the file that was imported.`);
  if (marks.employment !== undefined) notes.push('Number of jobs not published by BLS.');
  return notes.length === 0 ? null : notes.join(' ');
}

export const wageSource = `${publishers.bls}, ${datasets.oews}`;

/** `newestPeriod` names what was searched when the publisher has no row for this place. */
export function salaryRange(
  role: { title: string; code: string },
  placeCode: string,
  wage: (WageRow & { period: string }) | null,
  newestPeriod: string,
): SalaryRangeFigures {
  const none = `BLS published no estimate for this occupation in ${placeByCode(placeCode)?.name ?? placeCode}.`;
  return {
    role: role.title,
    occupationCode: role.code,
    place: placeCode,
    p10: wage?.p10 ?? null,
    p25: wage?.p25 ?? null,
    median: wage?.median ?? null,
    p75: wage?.p75 ?? null,
    p90: wage?.p90 ?? null,
    employment: wage?.employment ?? null,
    currency: 'USD',
    note: wage === null ? none : wageNote(wage),
    source: wageSource,
    period: wage?.period ?? newestPeriod,
  };
}

/** A salary as a person reads it, or what stands in its place. */
export const writtenSalary = (value: number | null): string =>
  value === null ? 'not published' : written.dollars(value);
