import type { ClientBase } from 'pg';
import { v7 as uuid } from 'uuid';
import { places } from '../places.ts';
import { sectors } from '../sectors.ts';
import type {
  OccupationFigures,
  OnetOccupationEntry,
  ReferenceFigures,
} from '../snapshot/reference-figures.ts';
import { insertRows } from './insert-rows.ts';
import { withKeysAfterwards } from './keys-afterwards.ts';
import {
  inOrder,
  positionColumn,
  storeProjections,
  storeRelated,
  storeSkillNames,
  storeSkills,
  storeTechnologies,
  storeTitles,
  textColumn,
} from './store-details.ts';
import { storeTaxonomy } from './store-taxonomy.ts';
import { storeAllWages } from './store-wages.ts';

/** Replaces everything the reference figures say. Runs inside the caller's transaction. */
export async function storeFigures(
  client: ClientBase,
  figures: ReferenceFigures,
  now: Date,
): Promise<void> {
  await client.query(
    'TRUNCATE "OccupationTitle", "OccupationProjection", "OccupationSkill", "OccupationTechnology", "OccupationRelated"',
  );
  await storePlacesAndSectors(client);
  await client.query('DELETE FROM "Occupation" WHERE NOT "code" = ANY($1)', [
    figures.occupations.map(({ code }) => code),
  ]);
  await storeOccupations(client, figures.occupations);
  await storeOnetOccupations(client, figures.onetOccupations);
  await withKeysAfterwards(client, largeTables, async () => {
    await storeDetails(client, figures);
    await storeSkillNames(client);
    await storeAllWages(client, figures);
  });
  await storeTaxonomy(client, figures.taxonomy, now);
}

/** Tables of tens of thousands of rows. */
const largeTables = [
  'OccupationTitle',
  'OccupationSkill',
  'OccupationTechnology',
  'OccupationRelated',
  'OccupationWage',
  'OccupationSectorWage',
  'SkillName',
];

async function storePlacesAndSectors(client: ClientBase): Promise<void> {
  await insertRows(
    client,
    'Place',
    [textColumn('code'), textColumn('name'), textColumn('fips'), positionColumn],
    places.map((place, position) => ({ ...place, position })),
    'ON CONFLICT ("code") DO NOTHING',
  );
  await insertRows(
    client,
    'Sector',
    [textColumn('code'), textColumn('name'), positionColumn],
    sectors.map((sector, position) => ({ ...sector, position })),
    'ON CONFLICT ("code") DO UPDATE SET "name" = excluded."name"',
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
    `ON CONFLICT ("code") DO UPDATE SET ${[...details, 'jobZone'].map((name) => `"${name}" = excluded."${name}"`).join(', ')}, "jobZoneRelease" = DEFAULT`,
  );
}

/** Replaces the way from O*NET's occupations to those that wages are published for. */
export async function storeOnetOccupations(
  client: ClientBase,
  entries: readonly OnetOccupationEntry[],
): Promise<void> {
  await client.query('DELETE FROM "OnetOccupation"');
  await insertRows<OnetOccupationEntry>(
    client,
    'OnetOccupation',
    [
      textColumn('onetCode'),
      textColumn('title'),
      { name: 'occupationCode', type: 'text', value: ({ code }) => code },
    ],
    entries,
  );
}

async function storeDetails(
  client: ClientBase,
  { occupations, projectionPeriod }: ReferenceFigures,
): Promise<void> {
  await storeTitles(
    client,
    occupations.flatMap(({ code, title, alternateTitles }) =>
      inOrder(
        code,
        [title, ...alternateTitles].map((name) => ({ title: name })),
      ),
    ),
  );
  await storeProjections(
    client,
    occupations.flatMap(({ code, projection }) =>
      projection === null
        ? []
        : [{ ...projection, occupationCode: code, period: projectionPeriod }],
    ),
  );
  await storeSkills(
    client,
    occupations.flatMap(({ code, skills }) => inOrder(code, skills)),
  );
  await storeTechnologies(
    client,
    occupations.flatMap(({ code, technologies }) => inOrder(code, technologies)),
  );
  await storeRelated(
    client,
    occupations.flatMap(({ code, related }) => inOrder(code, related)),
  );
}
