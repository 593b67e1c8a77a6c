import type { FigureCell, Mark } from '../files/figure-cell.ts';
import { type WageFigures, wageFigureNames } from '../snapshot/reference-figures.ts';

/** A row of OccupationWage: numbers where there are numbers, and the marks of the others beside them. */
export type WageRow = { [Name in keyof WageFigures]: number | null } & {
  marks: Partial<Record<keyof WageFigures, Mark>> | null;
};

const numberOf = (cell: FigureCell): number | null => (typeof cell === 'number' ? cell : null);

export function wageRow(figures: WageFigures): WageRow {
  const marks: Partial<Record<keyof WageFigures, Mark>> = {};
  for (const name of wageFigureNames) {
    const cell = figures[name];
    if (typeof cell !== 'number') marks[name] = cell;
  }
  return {
    employment: numberOf(figures.employment),
    p10: numberOf(figures.p10),
    p25: numberOf(figures.p25),
    median: numberOf(figures.median),
    p75: numberOf(figures.p75),
    p90: numberOf(figures.p90),
    hourlyMedian: numberOf(figures.hourlyMedian),
    marks: Object.keys(marks).length === 0 ? null : marks,
  };
}
