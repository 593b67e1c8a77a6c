import type { MatrixRecord, PathwayRecord } from '../sources/read-crosswalks.ts';
import { assignOccupations } from '../taxonomy/assign-occupations.ts';
import type { OccupationCrosswalk } from './occupation-facts.ts';
import type { TaxonomyEntry } from './reference-figures.ts';

export interface TaxonomySources {
  codes: readonly string[];
  crosswalk: OccupationCrosswalk;
  pathways: readonly PathwayRecord[];
  matrix: readonly MatrixRecord[];
  /** All jobs of an occupation in the nation, of the matrix's own vintage. */
  jobs: ReadonlyMap<string, number>;
}

/** Industries, specializations and who stands in them, by the rules of docs/industry-taxonomy.md. */
export function taxonomyOf({
  codes,
  crosswalk,
  pathways,
  matrix,
  jobs,
}: TaxonomySources): TaxonomyEntry[] {
  const industries = assignOccupations({
    occupationCodes: codes,
    pathwaysOf: pathwaysOf(crosswalk, pathways),
    jobsByIndustry: jobsByIndustry(matrix),
    jobs,
  });
  return industries.map((industry) => ({
    id: industry.id,
    name: industry.name,
    specializations: industry.specializations.map(({ id, name, members }) => ({
      id,
      name,
      occupations: [...members].map(([code, basis]) => ({ code, basis })),
    })),
  }));
}

function pathwaysOf(
  crosswalk: OccupationCrosswalk,
  records: readonly { onetCode: string; pathways: readonly string[] }[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { onetCode, pathways } of records) {
    const code = crosswalk.toOews(onetCode);
    if (code === null) continue;
    const known = found.get(code) ?? new Set<string>();
    found.set(code, known);
    for (const pathway of pathways) known.add(pathway);
  }
  return found;
}

/** Of rows that repeat a cell (ownership classes, their code lost), the one with most jobs counts. */
function jobsByIndustry(
  records: readonly { occupationCode: string; naics: string; employment: number }[],
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { occupationCode, naics, employment } of records) {
    const jobs = found.get(occupationCode) ?? new Map<string, number>();
    found.set(occupationCode, jobs);
    jobs.set(naics, Math.max(jobs.get(naics) ?? 0, employment));
  }
  return found;
}
