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
  technologies: { name: string; hot: boolean; inDemand: boolean }[];
}

export interface WageTable {
  placeCode: string;
  period: string;
  /** Occupation code → figures. */
  rows: Map<string, WageFigures>;
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
