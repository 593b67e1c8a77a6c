import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { nationalWages } from '../../testing/labour-market/official-files.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { importFiles } from './import-files.ts';

const now = new Date('2026-11-23T12:00:00Z');
let database: TestDatabase;
let file: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db);
  file = join(await mkdtemp(join(tmpdir(), 'killed-import-')), 'national_M2026_dl.csv');
  // Long enough for several chunks: the rows behind the known ones are of occupations that are not known.
  const others = Array.from(
    { length: 6_000 },
    (_, at) => `98-${String(at).padStart(4, '0')},Other,detailed,10,1,1,2,3,4,5,,`,
  );
  await writeFile(file, `${nationalWages(11_000, false)}${others.join('\n')}\n`);
});
afterAll(() => database.drop());

const wages = (period = 'May 2026') =>
  database.db.occupationWage.findMany({
    where: { period },
    orderBy: [{ occupationCode: 'asc' }, { placeCode: 'asc' }],
  });

/** From now on whoever writes this to the table waits until the returned function is called. */
async function holdWritesOf(table: string, condition: string): Promise<() => Promise<void>> {
  await database.db.$executeRawUnsafe(
    `CREATE FUNCTION "hold"() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN IF ${condition} THEN PERFORM pg_sleep(600); END IF; RETURN NEW; END $$`,
  );
  await database.db.$executeRawUnsafe(
    `CREATE TRIGGER "hold" BEFORE INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION "hold"()`,
  );
  return async () => {
    await database.db.$executeRawUnsafe(`DROP FUNCTION "hold" CASCADE`);
  };
}

/** Starts an import in a process of its own, kills it where it is held, and waits until PostgreSQL has undone its work. */
async function killWhereHeld(): Promise<void> {
  const child = startImport();
  const ended = once(child, 'exit');
  while ((await sleeping()).length === 0) await sleep(50);
  child.kill('SIGKILL');
  await ended;
  // PostgreSQL would notice when the held statement ends; here it is told.
  for (const { pid } of await sleeping())
    await database.db.$queryRawUnsafe('SELECT pg_terminate_backend($1::int)', pid);
  while ((await sleeping()).length > 0) await sleep(20);
}

const sleeping = () =>
  database.db.$queryRawUnsafe<{ pid: number }[]>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`,
  );

function startImport(): ChildProcess {
  const script = fileURLToPath(
    new URL('../../testing/labour-market/import-process.ts', import.meta.url),
  );
  const config = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, database.url, file], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: config },
  });
}

async function importHere() {
  const client = await poolOf(database.db).connect();
  try {
    return await importFiles(client, { oews: [file] }, { now });
  } finally {
    client.release();
  }
}

test('killed while it reads, an import goes on after what it had kept', async () => {
  const release = await holdWritesOf('ImportStage', 'NEW."recordCount" >= 4000');
  await killWhereHeld();
  await release();
  expect(await wages()).toEqual([]);
  const [stage] = await database.db.importStage.findMany({ include: { chunks: true } });
  expect(stage).toMatchObject({ recordCount: 2_000, isComplete: false });
  const kept = stage?.chunks[0];

  // The chunk that was kept is used as it is: a figure changed in it shows in the result.
  await database.db.$executeRawUnsafe(
    `UPDATE "ImportStageChunk" SET "records" = jsonb_set("records", '{0,median}', '123456')`,
  );
  expect((kept?.records as { occupationCode: string }[])[0]?.occupationCode).toBe('15-1252');
  expect(await importHere()).toMatchObject({ stored: { wages: 6 }, unknownOccupations: 6_000 });
  expect((await wages())[0]).toMatchObject({ occupationCode: '15-1252', median: 123_456 });
  expect(await database.db.importStage.count()).toBe(0);
}, 60_000);

test('killed while it puts a vintage in place, an import changes nothing, and gives the same result when run again', async () => {
  await importHere();
  const whole = await wages();
  await database.db.occupationWage.deleteMany({ where: { period: 'May 2026' } });

  const release = await holdWritesOf('OccupationWage', `NEW."period" = 'May 2026'`);
  await killWhereHeld();
  await release();
  expect(await wages()).toEqual([]);
  const [stage] = await database.db.importStage.findMany();
  expect(stage).toMatchObject({ recordCount: 6_006, isComplete: true });

  expect(await importHere()).toMatchObject({
    stored: { wages: 6 },
    vintages: ['wages of May 2026'],
  });
  expect(await wages()).toEqual(whole);
  expect(await database.db.importStage.count()).toBe(0);
}, 60_000);
