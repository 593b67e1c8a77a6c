import type { AllOccupations, OccupationFacts } from './specialization-figures.ts';

export type DemandLevel = 'HIGH' | 'MEDIUM' | 'LOW';

/** The thresholds of docs/insight-rules.md. */
export const demandRule = {
  /** Percentage points of growth above (below) all occupations that decide by themselves. */
  growthPoints: 3,
  /** How many times the openings rate of all occupations counts as many, and as few. */
  manyOpenings: 1.25,
  fewOpenings: 0.75,
} as const;

export interface Growth {
  /** Percent over the projection period, weighted by employment at its start. */
  growthRate: number;
  /** Thousands a year. */
  annualOpenings: number;
  /** Openings a year per 100 jobs. */
  openingsRate: number;
  /** Thousands. */
  employmentBase: number;
  employmentProjected: number;
  /** Occupations with a projection. */
  occupationCount: number;
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** Null when none of the occupations is projected. A weighted mean of published percents never leaves their range. */
export function growthOf(occupations: readonly OccupationFacts[]): Growth | null {
  const projected = occupations.flatMap(({ projection }) =>
    projection === null ? [] : [projection],
  );
  const sum = (value: (one: (typeof projected)[number]) => number): number =>
    projected.reduce((total, one) => total + value(one), 0);
  const employmentBase = sum((one) => one.employmentBase);
  if (employmentBase === 0) return null;
  const annualOpenings = sum((one) => one.annualOpenings);
  return {
    growthRate: toTenth(sum((one) => one.changePercent * one.employmentBase) / employmentBase),
    annualOpenings: toTenth(annualOpenings),
    openingsRate: toTenth((annualOpenings / employmentBase) * 100),
    employmentBase: toTenth(employmentBase),
    employmentProjected: toTenth(sum((one) => one.employmentProjected)),
    occupationCount: projected.length,
  };
}

export const openingsRateOfAll = (all: AllOccupations): number =>
  toTenth((all.annualOpenings / all.employmentBase) * 100);

/**
 * HIGH: growth 3 points or more above all occupations; or at least as theirs, with openings 1.25 times as frequent.
 * LOW: employment shrinks, or grows less than theirs with openings less than 0.75 times as frequent;
 * unless openings are 1.25 times as frequent. Otherwise MEDIUM.
 */
export function demandLevelOf(growth: Growth, all: AllOccupations): DemandLevel {
  const lead = growth.growthRate - all.growthRate;
  const openings = growth.openingsRate / openingsRateOfAll(all);
  if (lead >= demandRule.growthPoints) return 'HIGH';
  if (lead >= 0 && openings >= demandRule.manyOpenings) return 'HIGH';
  if (openings >= demandRule.manyOpenings) return 'MEDIUM';
  if (growth.growthRate < 0 || (lead < 0 && openings < demandRule.fewOpenings)) return 'LOW';
  return 'MEDIUM';
}
