import type { ClientBase } from 'pg';
import {
  inOrder,
  storeRelated,
  storeSkillNames,
  storeSkills,
  storeTechnologies,
  storeTitles,
} from '../loading/store-details.ts';
import {
  averageRatings,
  OccupationCrosswalk,
  relatedByOccupation,
  technologiesByOccupation,
  titlesByOccupation,
} from '../snapshot/occupation-facts.ts';
import type { RatingRecord, TitleRecord } from '../sources/read-onet.ts';
import { allStaged, type StagedFile } from './import-stages.ts';

/** The files of one O*NET release; lists may be empty, but both of titles go together. */
export interface OnetFiles {
  ratings: readonly StagedFile<'ratings'>[];
  socRatings: readonly StagedFile<'socRatings'>[];
  technologies: readonly StagedFile<'technologies'>[];
  alternateTitles: readonly StagedFile<'alternateTitles'>[];
  reportedTitles: readonly StagedFile<'reportedTitles'>[];
  related: readonly StagedFile<'related'>[];
  jobZones: readonly StagedFile<'jobZones'>[];
}

/**
 * Puts what a release of O*NET says in the place of what an older one said, for the occupations that it speaks of.
 * Ratings of a newer release stay: the two are never mixed in one occupation's skills. Answers how many facts were stored.
 */
export async function applyOnet(
  client: ClientBase,
  files: OnetFiles,
  release: string,
  codes: ReadonlySet<string>,
): Promise<number> {
  const crosswalk = await crosswalkHere(client);
  let stored = 0;
  const ratings = [
    ...(await allStaged(client, files.ratings)),
    ...(await allStaged(client, files.socRatings)),
  ];
  for (const kind of ['skill', 'knowledge'] as const)
    stored += await replaceRatings(client, crosswalk, ratings, kind, release, codes);

  const technologies = technologiesByOccupation(
    crosswalk,
    await allStaged(client, files.technologies),
    release,
  );
  stored += await replaceLists(client, 'OccupationTechnology', technologies, codes, (rows) =>
    storeTechnologies(client, rows),
  );
  const related = relatedByOccupation(crosswalk, await allStaged(client, files.related), release);
  const knownRelated = new Map(
    [...related].map(([code, others]) => [code, others.filter((other) => codes.has(other.code))]),
  );
  stored += await replaceLists(client, 'OccupationRelated', knownRelated, codes, (rows) =>
    storeRelated(client, rows),
  );
  stored += await replaceTitles(client, crosswalk, files, codes);
  stored += await replaceJobZones(client, crosswalk, files, release, codes);
  await storeSkillNames(client);
  return stored;
}

async function crosswalkHere(client: ClientBase): Promise<OccupationCrosswalk> {
  const { rows } = await client.query<{ onetCode: string; onetTitle: string; oewsCode: string }>(
    'SELECT "onetCode", "title" AS "onetTitle", "occupationCode" AS "oewsCode" FROM "OnetOccupation" ORDER BY "onetCode"',
  );
  return new OccupationCrosswalk(rows);
}

/** `30.1` after `29.3`, `30.10` after `30.9`. */
function isOlder(release: string, than: string): boolean {
  const [a, b] = [release, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  return (a[0] ?? 0) - (b[0] ?? 0) < 0 || (a[0] === b[0] && (a[1] ?? 0) < (b[1] ?? 0));
}

async function replaceRatings(
  client: ClientBase,
  crosswalk: OccupationCrosswalk,
  records: readonly RatingRecord[],
  kind: RatingRecord['kind'],
  release: string,
  codes: ReadonlySet<string>,
): Promise<number> {
  const rated = averageRatings(
    crosswalk,
    records.filter((record) => record.kind === kind),
  );
  const { rows: here } = await client.query<{ code: string; release: string }>(
    'SELECT DISTINCT "occupationCode" AS "code", "release" FROM "OccupationSkill" WHERE "kind" = $1',
    [kind],
  );
  const newer = new Set(
    here.filter((one) => isOlder(release, one.release)).map(({ code }) => code),
  );
  const replaced = [...rated].filter(([code]) => codes.has(code) && !newer.has(code));
  await client.query(
    'DELETE FROM "OccupationSkill" WHERE "kind" = $1 AND "occupationCode" = ANY($2)',
    [kind, replaced.map(([code]) => code)],
  );
  const rows = replaced.flatMap(([occupationCode, byName]) =>
    [...byName].map(([name, importance]) => ({ occupationCode, name, kind, importance, release })),
  );
  await storeSkills(client, rows);
  return rows.length;
}

async function replaceLists<Row>(
  client: ClientBase,
  table: 'OccupationTechnology' | 'OccupationRelated',
  lists: ReadonlyMap<string, readonly Row[]>,
  codes: ReadonlySet<string>,
  store: (rows: (Row & { occupationCode: string; position: number })[]) => Promise<void>,
): Promise<number> {
  const known = [...lists].filter(([code]) => codes.has(code));
  await client.query(`DELETE FROM "${table}" WHERE "occupationCode" = ANY($1)`, [
    known.map(([code]) => code),
  ]);
  const rows = known.flatMap(([code, list]) => inOrder(code, list));
  await store(rows);
  return rows.length;
}

async function replaceTitles(
  client: ClientBase,
  crosswalk: OccupationCrosswalk,
  files: OnetFiles,
  codes: ReadonlySet<string>,
): Promise<number> {
  const records: TitleRecord[] = [
    ...(await allStaged(client, files.reportedTitles)),
    ...(await allStaged(client, files.alternateTitles)),
  ];
  if (records.length === 0) return 0;
  const { rows: names } = await client.query<{ onetCode: string; title: string }>(
    'SELECT "onetCode", "title" FROM "OnetOccupation" ORDER BY "onetCode"',
  );
  const { rows: official } = await client.query<{ code: string; title: string }>(
    'SELECT "code", "title" FROM "Occupation"',
  );
  const officialTitles = new Map(official.map(({ code, title }) => [code, title]));
  const titles = titlesByOccupation(crosswalk, officialTitles, [
    ...names.map(({ onetCode, title }) => ({ code: onetCode, titles: [title], rank: 2 })),
    ...records,
  ]);
  const known = [...titles].filter(([code]) => codes.has(code));
  await client.query('DELETE FROM "OccupationTitle" WHERE "occupationCode" = ANY($1)', [
    known.map(([code]) => code),
  ]);
  const rows = known.flatMap(([code, others]) =>
    inOrder(
      code,
      [officialTitles.get(code) ?? code, ...others].map((title) => ({ title })),
    ),
  );
  await storeTitles(client, rows);
  return rows.length;
}

async function replaceJobZones(
  client: ClientBase,
  crosswalk: OccupationCrosswalk,
  { jobZones }: OnetFiles,
  release: string,
  codes: ReadonlySet<string>,
): Promise<number> {
  const zones = averageRatings(
    crosswalk,
    (await allStaged(client, jobZones)).map(({ code, jobZone }) => ({
      code,
      name: 'zone',
      importance: jobZone,
    })),
  );
  const known = [...zones].filter(([code]) => codes.has(code));
  await client.query(
    `UPDATE "Occupation" o SET "jobZone" = new."jobZone", "jobZoneRelease" = $3
     FROM unnest($1::text[], $2::int[]) AS new("code", "jobZone") WHERE o."code" = new."code"`,
    [
      known.map(([code]) => code),
      known.map(([, byName]) => Math.round(byName.get('zone') ?? 0)),
      release,
    ],
  );
  return known.length;
}
