import type { FigureSourceFacts } from '../../labour-market/insight/compute-insight.ts';
import {
  salaryStanding,
  type SalaryStanding,
} from '../../labour-market/insight/salary-percentile.ts';
import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import { datasets, publishers } from '../../labour-market/snapshot/published-sources.ts';
import { badUserInput } from '../../errors/known-errors.ts';
import type { MedianRow, SimilarRow } from './occupation-comparison.loader.ts';

/** More do not fit beside each other. */
const mostCompared = 10;

/** The codes to compare, each once, in the order asked. */
export function readCodes(codes: readonly string[]): string[] {
  const asked = [...new Set(codes)];
  if (asked.length === 0 || asked.length > mostCompared)
    throw badUserInput(`codes has ${asked.length} occupations; give 1 to ${mostCompared}.`);
  return asked;
}

/** A misspelt code must not look like an occupation without figures. */
export function allFound<Row>(codes: readonly string[], rows: readonly (Row | null)[]): Row[] {
  return rows.map((row, at) => {
    if (row === null)
      throw badUserInput(
        `There is no occupation ${codes[at]?.slice(0, 20) ?? ''}. Codes look like 29-1141; search occupations by title to find one.`,
      );
    return row;
  });
}

export type StandingInRange = SalaryStanding & { range: SalaryRangeFigures };

/** Null when BLS has no estimate for the occupation there. */
export function standingOf(
  range: SalaryRangeFigures | null,
  salary: number,
): StandingInRange | null {
  if (!(salary >= 0 && salary <= 100_000_000))
    throw badUserInput('salary is in dollars a year, from 0 to 100,000,000.');
  return range && { ...salaryStanding(range, salary), range };
}

export const medianSource = ({ period }: Pick<MedianRow, 'period'>): FigureSourceFacts => ({
  figure: 'nationalMedians',
  publisher: publishers.bls,
  dataset: datasets.oews,
  period,
  method: 'As published; the nation, in dollars of the time.',
  occupationCount: 1,
});

export const sectorWageSource = ({ period }: { period: string }): FigureSourceFacts => ({
  figure: 'wagesBySector',
  publisher: publishers.bls,
  dataset: datasets.oews,
  period,
  method: 'As published; one sector of the nation.',
  occupationCount: 1,
});

/** How two occupations were found to be alike. */
export const similarSource = ({
  basis,
  release,
}: Pick<SimilarRow, 'basis' | 'release'>): FigureSourceFacts => {
  const onet = { publisher: publishers.onet, dataset: datasets.onet, period: release ?? '' };
  switch (basis) {
    case 'RELATED':
      return {
        figure: 'similar',
        ...onet,
        method: 'As O*NET names them: alike in tasks, knowledge and titles.',
        occupationCount: 2,
      };
    case 'SKILLS':
      return {
        figure: 'similar',
        ...onet,
        method:
          'Root mean square difference of the importance of the skills and knowledge rated for both.',
        occupationCount: 2,
      };
    case 'GROUP':
      return {
        figure: 'similar',
        publisher: publishers.bls,
        dataset: 'Standard Occupational Classification',
        period: '2018',
        method: 'Of the same group of the classification, as O*NET names and rates nothing.',
        occupationCount: 2,
      };
  }
};
