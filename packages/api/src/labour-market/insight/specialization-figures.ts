import type { WageRow } from '../loading/wage-row.ts';

/** What the rules see of an occupation: published figures only. */
export interface OccupationFacts {
  code: string;
  title: string;
  projection: {
    employmentBase: number;
    employmentProjected: number;
    changePercent: number;
    annualOpenings: number;
  } | null;
  /** Newest national wages, then the vintage before it (null when there is none). */
  national: PublishedWage | null;
  previous: PublishedWage | null;
  /** Newest wages by state code. */
  states: ReadonlyMap<string, PublishedWage>;
  skills: readonly {
    name: string;
    kind: 'skill' | 'knowledge';
    importance: number;
    release: string;
  }[];
  technologies: readonly { name: string; hot: boolean; inDemand: boolean; release: string }[];
}

export interface PublishedWage extends WageRow {
  period: string;
}

/** All occupations together: what a specialization is compared with. */
export interface AllOccupations {
  growthRate: number;
  /** Thousands a year. */
  annualOpenings: number;
  /** Thousands. */
  employmentBase: number;
  /** `2024–34`. */
  projectionPeriod: string;
  /** Mean importance of a skill or knowledge area over all rated occupations, by `kind name`. */
  meanImportance: ReadonlyMap<string, number>;
  /** Share of all occupations for which a technology is in demand, and for which it is hot, 0–1. */
  technologyShares: ReadonlyMap<string, { inDemand: number; hot: number }>;
}

export interface SpecializationFigures {
  /** `healthcare/nursing`. */
  id: string;
  name: string;
  /** The occupation with most jobs first. */
  occupations: readonly OccupationFacts[];
}

export const importanceKey = (kind: string, name: string): string => `${kind} ${name}`;

/** Jobs of an occupation for weighing: those counted by OEWS in the nation. */
export const jobsOf = (occupation: OccupationFacts): number => occupation.national?.employment ?? 0;

/** `2024–34` → `2024` and `2034`. */
export function projectionYears(period: string): { from: string; to: string } {
  const from = period.slice(0, 4);
  return { from, to: from.slice(0, 2) + period.slice(5) };
}
