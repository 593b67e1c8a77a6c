import type { FigureCell } from '../files/figure-cell.ts';
import type { MembershipBasis } from '../taxonomy/assign-occupations.ts';

/** The wage figures of one occupation, place and period; null where the publisher has no row at all. */
export interface WageFigures {
  employment: FigureCell;
  p10: FigureCell;
  p25: FigureCell;
  median: FigureCell;
  p75: FigureCell;
  p90: FigureCell;
  hourlyMedian: FigureCell;
}

export const wageFigureNames = [
  'employment',
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
  'hourlyMedian',
] as const satisfies readonly (keyof WageFigures)[];

/** By sector no hourly figures are kept. */
export type SectorWageFigures = Omit<WageFigures, 'hourlyMedian'>;

export const sectorWageFigureNames = [
  'employment',
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
] as const satisfies readonly (keyof SectorWageFigures)[];

export interface ProjectionFigures {
  employmentBase: number;
  employmentProjected: number;
  changePercent: number;
  annualOpenings: number;
}

export interface OccupationFigures {
  code: string;
  title: string;
  education: string | null;
  experience: string | null;
  training: string | null;
  jobZone: number | null;
  projection: ProjectionFigures | null;
  /** Most telling first. */
  alternateTitles: string[];
  /** O*NET skills and knowledge areas with importance 1–5, most important first. */
  skills: { name: string; kind: 'skill' | 'knowledge'; importance: number; release: string }[];
  /** In demand first, then hot ones, then the widely used. */
  technologies: { name: string; hot: boolean; inDemand: boolean; release: string }[];
  /** What O*NET names as related, the most closely related first. */
  related: { code: string; tier: string; release: string }[];
}

export interface WageTable {
  placeCode: string;
  period: string;
  /** Occupation code → figures. */
  rows: Map<string, WageFigures>;
}

export interface SectorTable {
  sectorCode: string;
  period: string;
  /** Occupation code → figures in the nation. */
  rows: Map<string, SectorWageFigures>;
}

/** An occupation of O*NET's finer division, and the one whose figures it is part of; null where OEWS has none. */
export interface OnetOccupationEntry {
  onetCode: string;
  title: string;
  code: string | null;
}

export interface TaxonomyEntry {
  id: string;
  name: string;
  specializations: {
    id: string;
    name: string;
    occupations: { code: string; basis: MembershipBasis }[];
  }[];
}

export interface SourceFile {
  file: string;
  sha256: string;
  publisher: string;
  dataset: string;
  period: string;
  licence: string;
}

/** Everything the product knows of the labour market, in memory. */
export interface ReferenceFigures {
  projectionPeriod: string;
  allOccupations: ProjectionFigures;
  occupations: OccupationFigures[];
  wages: WageTable[];
  sectorWages: SectorTable[];
  onetOccupations: OnetOccupationEntry[];
  taxonomy: TaxonomyEntry[];
}

/** What stands beside the figures, in clear text: where they come from and what must be said of them. */
export interface SnapshotManifest {
  /** Changes with the figures: the first twelve digits of their hash. */
  version: string;
  format: number;
  taxonomyVersion: number;
  attribution: string[];
  sources: SourceFile[];
  counts: Record<string, number>;
  /** Data file → SHA-256 of it. */
  files: Record<string, string>;
}
