import type { FigureCell, FigureGap } from '../files/figure-cell.ts';
import {
  sectorWageFigureNames,
  type SectorWageFigures,
  type WageFigures,
  wageFigureNames,
} from '../snapshot/reference-figures.ts';

/** A row of OccupationWage: numbers where there are numbers, and the marks of the others beside them. */
export type WageRow = { [Name in keyof WageFigures]: number | null } & {
  marks: Partial<Record<keyof WageFigures, FigureGap>> | null;
};

const numberOf = (cell: FigureCell): number | null => (typeof cell === 'number' ? cell : null);

function gapsOf<Name extends keyof WageFigures>(
  figures: Record<Name, FigureCell>,
  names: readonly Name[],
): Partial<Record<keyof WageFigures, FigureGap>> | null {
  const gaps: Partial<Record<keyof WageFigures, FigureGap>> = {};
  for (const name of names) {
    const cell: FigureCell = figures[name];
    if (typeof cell !== 'number') gaps[name] = cell;
  }
  return Object.keys(gaps).length === 0 ? null : gaps;
}

const numbersOf = (figures: SectorWageFigures) => ({
  employment: numberOf(figures.employment),
  p10: numberOf(figures.p10),
  p25: numberOf(figures.p25),
  median: numberOf(figures.median),
  p75: numberOf(figures.p75),
  p90: numberOf(figures.p90),
});

export const wageRow = (figures: WageFigures): WageRow => ({
  ...numbersOf(figures),
  hourlyMedian: numberOf(figures.hourlyMedian),
  marks: gapsOf(figures, wageFigureNames),
});

/** A row of OccupationSectorWage. */
export type SectorWageRow = Omit<WageRow, 'hourlyMedian'>;

export const sectorWageRow = (figures: SectorWageFigures): SectorWageRow => ({
  ...numbersOf(figures),
  marks: gapsOf(figures, sectorWageFigureNames),
});
