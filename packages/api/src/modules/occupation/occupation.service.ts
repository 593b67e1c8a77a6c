import type { Database } from '../../database/database.ts';
import type {
  Occupation as OccupationRow,
  OccupationProjection,
} from '../../database/generated/client.ts';
import type { FigureSourceFacts } from '../../labour-market/insight/compute-insight.ts';
import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import { placeByCode } from '../../labour-market/places.ts';
import { datasets, publishers } from '../../labour-market/snapshot/published-sources.ts';
import { readPage } from '../../pagination/page-args.ts';
import type { SkillOfOccupation } from './occupation.loader.ts';

/** How many of a list are wanted; the usual number when left out. */
export const sizeOf = (first: number | null | undefined): number =>
  readPage({ first: first ?? null }).size;

export function growthOf(projection: OccupationProjection | null) {
  return projection && { ...projection, percent: projection.changePercent };
}

export function placeOf({ place }: Pick<SalaryRangeFigures, 'place'>): {
  code: string;
  name: string;
} {
  const { code, name } = placeByCode(place) ?? { code: place, name: place };
  return { code, name };
}

export const salarySource = (range: SalaryRangeFigures): FigureSourceFacts => ({
  figure: 'salaryRanges',
  publisher: publishers.bls,
  dataset: datasets.oews,
  period: range.period,
  method: 'As published.',
  occupationCount: 1,
});

export const growthSource = (
  projection: Pick<OccupationProjection, 'period'>,
): FigureSourceFacts => ({
  figure: 'growth',
  publisher: publishers.bls,
  dataset: datasets.projections,
  period: projection.period,
  method: 'As published.',
  occupationCount: 1,
});

/** Where what an occupation asks of who enters it comes from: nothing of what it does not say. */
export function entrySources(
  occupation: Pick<
    OccupationRow,
    'education' | 'experience' | 'training' | 'jobZone' | 'jobZoneRelease'
  >,
  projection: Pick<OccupationProjection, 'period'> | null,
): FigureSourceFacts[] {
  const { education, experience, training, jobZone, jobZoneRelease } = occupation;
  const told = Object.entries({ education, experience, training });
  return [
    ...told.flatMap(([figure, says]) =>
      says === null
        ? []
        : [
            {
              figure,
              publisher: publishers.bls,
              dataset: datasets.projections,
              period: projection?.period ?? '',
              method: 'As published: what is typical for the occupation.',
              occupationCount: 1,
            },
          ],
    ),
    ...(jobZone === null
      ? []
      : [
          {
            figure: 'jobZone',
            publisher: publishers.onet,
            dataset: datasets.onet,
            period: jobZoneRelease,
            method: 'As published; the rounded mean where OEWS combines several O*NET occupations.',
            occupationCount: 1,
          },
        ]),
  ];
}

export const skillSource = (skill: Pick<SkillOfOccupation, 'release'>): FigureSourceFacts => ({
  figure: 'skills',
  publisher: publishers.onet,
  dataset: datasets.onet,
  period: skill.release,
  method: 'Importance as rated; the mean where OEWS combines several O*NET occupations.',
  occupationCount: 1,
});

export const technologySource = ({ release }: { release: string }): FigureSourceFacts => ({
  figure: 'technologies',
  publisher: publishers.onet,
  dataset: datasets.onet,
  period: release,
  method:
    'As listed: those in demand for the occupation first, then hot ones, then the widely used.',
  occupationCount: 1,
});

/** Names of skills and technologies that go on from what was typed: those with a word that begins so first, and of them the commonest. */
export async function suggestSkills(
  db: Database,
  typed: string | null,
  most: number,
): Promise<string[]> {
  if (typed === null) return [];
  const literal = typed.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const rows = await db.$queryRawUnsafe<{ name: string }[]>(
    `SELECT "name" FROM "SkillName" WHERE "name" ILIKE '%' || $1 || '%' OR $2 <% "name"
     ORDER BY lower("name") = lower($2) DESC, ("name" ILIKE $1 || '%' OR "name" ILIKE '% ' || $1 || '%') DESC, "name" ILIKE '%' || $1 || '%' DESC, "occupationCount" DESC, "name"
     LIMIT $3`,
    literal,
    typed,
    most,
  );
  return rows.map(({ name }) => name);
}
