import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { testClusterUrl } from '../../../../tools/postgres/test-cluster.mjs';

const migrations = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));
const history = '20261123183000_insight_history';
const name = `migration_${uuid().replaceAll('-', '')}`;
let server: pg.Client;
let client: pg.Client;

beforeAll(async () => {
  server = new pg.Client({ connectionString: testClusterUrl() });
  await server.connect();
  await server.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
  client = new pg.Client({
    connectionString: Object.assign(new URL(testClusterUrl()), { pathname: `/${name}` }).href,
  });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server.query(`DROP DATABASE "${name}"`);
  await server.end();
});

const apply = async (migration: string): Promise<void> => {
  await client.query(await readFile(join(migrations, migration, 'migration.sql'), 'utf8'));
};

test('the history begins with the insights that a database has when it is brought up to date', async () => {
  const all = (await readdir(migrations)).filter((entry) => /^\d/.test(entry)).sort();
  for (const migration of all.filter((one) => one < history)) await apply(migration);
  const range = (place: string) =>
    JSON.stringify({ role: 'Registered Nurses', occupationCode: '29-1141', place, median: 91_000 });
  await client.query(
    `INSERT INTO "IndustryInsight" ("id", "industry", "salaryRanges", "growthRate", "demandLevel", "marketOutlook", "sources", "topSkills", "lastUpdated", "nextUpdate")
     VALUES ($1, 'healthcare/nursing', $2::jsonb[], 4.5, 'HIGH', 'It grows.', $3::jsonb[], '{Speaking}', '2026-11-01T12:00:00Z', '2026-11-08T12:00:00Z'),
            ($4, 'manufacturing/welding', '{}', -1, 'LOW', 'It shrinks.', '{}', '{}', '2026-11-02T12:00:00Z', '2026-11-09T12:00:00Z')`,
    [
      uuid(),
      [range('US'), range('CA')],
      [JSON.stringify({ figure: 'growthRate', period: '2024–34' })],
      uuid(),
    ],
  );
  for (const migration of all.filter((one) => one >= history)) await apply(migration);

  const { rows } = await client.query(
    'SELECT "industry", "takenAt", "figures" FROM "InsightSnapshot" ORDER BY "industry"',
  );
  expect(rows).toEqual([
    {
      industry: 'healthcare/nursing',
      takenAt: new Date('2026-11-01T12:00:00Z'),
      figures: {
        // Of the salaries the nation's; those of places stay in OccupationWage.
        salaryRanges: [JSON.parse(range('US'))],
        growthRate: 4.5,
        allOccupationsGrowthRate: null,
        annualOpenings: null,
        demandLevel: 'HIGH',
        demandReason: null,
        topSkills: ['Speaking'],
        recommendedSkills: [],
        marketOutlook: 'It grows.',
        keyTrends: [],
        sources: [{ figure: 'growthRate', period: '2024–34' }],
      },
    },
    {
      industry: 'manufacturing/welding',
      takenAt: new Date('2026-11-02T12:00:00Z'),
      figures: expect.objectContaining({ salaryRanges: [], sources: [], growthRate: -1 }),
    },
  ]);
  await expect(client.query('UPDATE "InsightSnapshot" SET "industry" = $1', ['x'])).rejects.toThrow(
    'append-only',
  );
});
