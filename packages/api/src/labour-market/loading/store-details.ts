import type { ClientBase } from 'pg';
import type { OccupationFigures } from '../snapshot/reference-figures.ts';
import { insertRows } from './insert-rows.ts';

type Keyed<Row> = Row & { occupationCode: string };

/** A text column that is named as the field that holds it. */
export const textColumn = <Name extends string>(name: Name) => ({
  name,
  type: 'text',
  value: (row: Record<Name, string>) => row[name],
});
const floatColumn = <Name extends string>(name: Name) => ({
  name,
  type: 'float8',
  value: (row: Record<Name, number>) => row[name],
});
const flagColumn = <Name extends string>(name: Name) => ({
  name,
  type: 'bool',
  value: (row: Record<Name, boolean>) => row[name],
});
export const positionColumn = {
  name: 'position',
  type: 'int4',
  value: (row: { position: number }) => row.position,
};
const codeColumn = textColumn('occupationCode');

/** A position for each of an occupation's entries, from 0, in the order given. */
export const inOrder = <Row>(
  occupationCode: string,
  rows: readonly Row[],
): (Keyed<Row> & { position: number })[] =>
  rows.map((row, position) => ({ ...row, occupationCode, position }));

export type TitleRow = Keyed<{ title: string; position: number }>;

/** The official title has position 0. */
export const storeTitles = (client: ClientBase, rows: readonly TitleRow[]): Promise<void> =>
  insertRows(client, 'OccupationTitle', [codeColumn, positionColumn, textColumn('title')], rows);

type ProjectionFigures = NonNullable<OccupationFigures['projection']>;

export const storeProjections = (
  client: ClientBase,
  rows: readonly Keyed<ProjectionFigures & { period: string }>[],
): Promise<void> =>
  insertRows(
    client,
    'OccupationProjection',
    [
      codeColumn,
      textColumn('period'),
      floatColumn('employmentBase'),
      floatColumn('employmentProjected'),
      floatColumn('changePercent'),
      floatColumn('annualOpenings'),
    ],
    rows,
  );

export const storeSkills = (
  client: ClientBase,
  rows: readonly Keyed<OccupationFigures['skills'][number]>[],
): Promise<void> =>
  insertRows(
    client,
    'OccupationSkill',
    [
      codeColumn,
      textColumn('name'),
      textColumn('kind'),
      floatColumn('importance'),
      textColumn('release'),
    ],
    rows,
  );

export const storeTechnologies = (
  client: ClientBase,
  rows: readonly (Keyed<OccupationFigures['technologies'][number]> & { position: number })[],
): Promise<void> =>
  insertRows(
    client,
    'OccupationTechnology',
    [
      codeColumn,
      positionColumn,
      textColumn('name'),
      flagColumn('hot'),
      flagColumn('inDemand'),
      textColumn('release'),
    ],
    rows,
  );

export const storeRelated = (
  client: ClientBase,
  rows: readonly (Keyed<OccupationFigures['related'][number]> & { position: number })[],
): Promise<void> =>
  insertRows(
    client,
    'OccupationRelated',
    [
      codeColumn,
      positionColumn,
      { name: 'relatedCode', type: 'text', value: ({ code }) => code },
      textColumn('tier'),
      textColumn('release'),
    ],
    rows,
  );

/** Names of skills and technologies for completing what is typed, each with how many occupations have it. */
export async function storeSkillNames(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM "SkillName"');
  await client.query(
    `INSERT INTO "SkillName" ("name", "occupationCount")
     SELECT "name", count(*) FROM (SELECT "name" FROM "OccupationSkill" UNION ALL SELECT "name" FROM "OccupationTechnology") named GROUP BY "name"`,
  );
}
