import type { ClientBase } from 'pg';
import { v7 as uuid } from 'uuid';
import { places } from '../places.ts';
import type { OccupationFigures, ReferenceFigures } from '../snapshot/reference-figures.ts';
import { insertRows } from './insert-rows.ts';
import { withKeysAfterwards } from './keys-afterwards.ts';
import { type WageRow, wageRow } from './wage-row.ts';

/** A wage row with its key, as OccupationWage holds it. */
export type KeyedWageRow = WageRow & { occupationCode: string; placeCode: string; period: string };

/** Stores wage rows; one that is there already is replaced. */
export async function storeWages(client: ClientBase, rows: readonly KeyedWageRow[]): Promise<void> {
  const figures = ['employment', 'p10', 'p25', 'median', 'p75', 'p90'] as const;
  const replaced = [...figures, 'hourlyMedian', 'marks']
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(', ');
  await insertRows<KeyedWageRow>(
    client,
    'OccupationWage',
    [
      { name: 'occupationCode', type: 'text', value: (row) => row.occupationCode },
      { name: 'placeCode', type: 'text', value: (row) => row.placeCode },
      { name: 'period', type: 'text', value: (row) => row.period },
      ...figures.map((name) => ({ name, type: 'int4', value: (row: KeyedWageRow) => row[name] })),
      { name: 'hourlyMedian', type: 'float8', value: (row) => row.hourlyMedian },
      {
        name: 'marks',
        type: 'jsonb',
        value: (row) => (row.marks === null ? null : JSON.stringify(row.marks)),
      },
    ],
    rows,
    `ON CONFLICT ("occupationCode", "placeCode", "period") DO UPDATE SET ${replaced}`,
  );
}

async function storeOccupations(
  client: ClientBase,
  occupations: readonly OccupationFigures[],
): Promise<void> {
  const details = ['title', 'education', 'experience', 'training'] as const;
  await insertRows<OccupationFigures>(
    client,
    'Occupation',
    [
      { name: 'id', type: 'uuid', value: () => uuid() },
      { name: 'code', type: 'text', value: (row) => row.code },
      ...details.map((name) => ({
        name,
        type: 'text',
        value: (row: OccupationFigures) => row[name],
      })),
      { name: 'jobZone', type: 'int4', value: (row) => row.jobZone },
    ],
    occupations,
    // The id stays: links to an occupation outlive a new release.
    `ON CONFLICT ("code") DO UPDATE SET ${[...details, 'jobZone'].map((name) => `"${name}" = excluded."${name}"`).join(', ')}`,
  );
}

type Keyed<Row> = Row & { code: string };
const flatten = <Row>(
  occupations: readonly OccupationFigures[],
  rowsOf: (one: OccupationFigures) => readonly Row[],
): Keyed<Row>[] =>
  occupations.flatMap((one) => rowsOf(one).map((row) => ({ ...row, code: one.code })));
const codeColumn = {
  name: 'occupationCode',
  type: 'text',
  value: (row: { code: string }) => row.code,
};

async function storeDetails(client: ClientBase, figures: ReferenceFigures): Promise<void> {
  const { occupations, projectionPeriod } = figures;
  const titles = flatten(occupations, (one) =>
    [one.title, ...one.alternateTitles].map((title, position) => ({ title, position })),
  );
  await insertRows(
    client,
    'OccupationTitle',
    [
      codeColumn,
      { name: 'position', type: 'int4', value: (row) => row.position },
      { name: 'title', type: 'text', value: (row) => row.title },
    ],
    titles,
  );
  const projections = flatten(occupations, (one) =>
    one.projection === null ? [] : [one.projection],
  );
  await insertRows(
    client,
    'OccupationProjection',
    [
      codeColumn,
      { name: 'period', type: 'text', value: () => projectionPeriod },
      ...(
        ['employmentBase', 'employmentProjected', 'changePercent', 'annualOpenings'] as const
      ).map((name) => ({
        name,
        type: 'float8',
        value: (row: (typeof projections)[number]) => row[name],
      })),
    ],
    projections,
  );
  const skills = flatten(occupations, (one) => one.skills);
  await insertRows(
    client,
    'OccupationSkill',
    [
      codeColumn,
      { name: 'name', type: 'text', value: (row) => row.name },
      { name: 'kind', type: 'text', value: (row) => row.kind },
      { name: 'importance', type: 'float8', value: (row) => row.importance },
      { name: 'release', type: 'text', value: (row) => row.release },
    ],
    skills,
  );
  const technologies = flatten(occupations, (one) =>
    one.technologies.map((technology, position) => ({ ...technology, position })),
  );
  await insertRows(
    client,
    'OccupationTechnology',
    [
      codeColumn,
      { name: 'position', type: 'int4', value: (row) => row.position },
      { name: 'name', type: 'text', value: (row) => row.name },
      { name: 'hot', type: 'bool', value: (row) => row.hot },
      { name: 'inDemand', type: 'bool', value: (row) => row.inDemand },
    ],
    technologies,
  );
  const counts = new Map<string, number>();
  for (const { name } of [...skills, ...technologies])
    counts.set(name, (counts.get(name) ?? 0) + 1);
  await insertRows(
    client,
    'SkillName',
    [
      { name: 'name', type: 'text', value: ([name]) => name },
      { name: 'occupationCount', type: 'int4', value: ([, count]) => count },
    ],
    [...counts],
  );
}

/** A text column that is named as the field that holds it. */
const textColumn = <Name extends string>(name: Name) => ({
  name,
  type: 'text',
  value: (row: Record<Name, string>) => row[name],
});
const positionColumn = {
  name: 'position',
  type: 'int4',
  value: (row: { position: number }) => row.position,
};

async function storeTaxonomy(client: ClientBase, figures: ReferenceFigures): Promise<void> {
  const industries = figures.taxonomy.map((industry, position) => ({ ...industry, position }));
  await insertRows(
    client,
    'Industry',
    [textColumn('id'), textColumn('name'), positionColumn],
    industries,
  );
  const specializations = industries.flatMap((industry) =>
    industry.specializations.map((one, position) => ({
      ...one,
      position,
      industryId: industry.id,
    })),
  );
  await insertRows(
    client,
    'Specialization',
    [textColumn('id'), textColumn('industryId'), textColumn('name'), positionColumn],
    specializations,
  );
  const members = specializations.flatMap((one) =>
    one.occupations.map(({ code, basis }) => ({ code, basis, specializationId: one.id })),
  );
  await insertRows(
    client,
    'SpecializationOccupation',
    [textColumn('specializationId'), codeColumn, textColumn('basis')],
    members,
  );
}

/** Replaces everything the reference figures say. Runs inside the caller's transaction. */
export async function storeFigures(client: ClientBase, figures: ReferenceFigures): Promise<void> {
  await client.query(
    'TRUNCATE "OccupationTitle", "OccupationProjection", "OccupationSkill", "OccupationTechnology", "SkillName", "SpecializationOccupation", "Specialization", "Industry"',
  );
  const placeRows = places.map((place, position) => ({ ...place, position }));
  await insertRows(
    client,
    'Place',
    [textColumn('code'), textColumn('name'), textColumn('fips'), positionColumn],
    placeRows,
    'ON CONFLICT ("code") DO NOTHING',
  );
  await client.query('DELETE FROM "Occupation" WHERE NOT "code" = ANY($1)', [
    figures.occupations.map(({ code }) => code),
  ]);
  await storeOccupations(client, figures.occupations);
  await withKeysAfterwards(client, largeTables, async () => {
    await storeDetails(client, figures);
    await storeWages(client, wagesOf(figures));
  });
  await storeTaxonomy(client, figures);
}

/** Tables of tens of thousands of rows. */
const largeTables = [
  'OccupationTitle',
  'OccupationSkill',
  'OccupationTechnology',
  'OccupationWage',
  'SkillName',
];

const wagesOf = ({ wages }: ReferenceFigures): KeyedWageRow[] =>
  wages.flatMap(({ placeCode, period, rows }) =>
    [...rows].map(([occupationCode, row]) => ({
      ...wageRow(row),
      occupationCode,
      placeCode,
      period,
    })),
  );
