import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable, Readable } from 'node:stream';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, poolOf } from '../database/database.ts';
import { withPatience } from '../database/with-patience.ts';
import { inOneTransaction } from '../labour-market/loading/one-writer.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { nationalWages } from '../testing/labour-market/official-files.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { exitCodes, runCli } from './run-cli.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db);
});
afterAll(() => database.drop());

const coach = (...args: string[]) => run(args, false);
/** The same in a terminal, which shows what is redrawn. */
const inTerminal = (...args: string[]) => run(args, true);

async function run(
  args: readonly string[],
  isTTY: boolean,
): Promise<{ code: number; told: string }> {
  let told = '';
  const sink = new Writable({
    write: (piece, _encoding, done) => {
      told += String(piece);
      done();
    },
  });
  Object.assign(sink, { isTTY });
  const code = await runCli(args, {
    openDatabase: (patienceMs = 0) =>
      createDatabase(
        withPatience({ url: database.url, poolMax: 2, statementTimeoutMs: 2_000 }, patienceMs),
      ),
    input: Readable.from([]),
    output: sink,
    errors: sink,
  });
  return { code, told };
}

test('each command explains itself', async () => {
  expect((await coach('labour-market', 'import', '--help')).told).toContain('--oews');
  expect((await coach('insights', 'refresh', '--help')).told).toContain('--industry');
});

test('insights are refreshed when due, by name, or all', async () => {
  await database.db.industryInsight.updateMany({ data: { nextUpdate: new Date('2100-01-01') } });
  expect((await coach('insights', 'refresh')).told).toContain('No insight is due.');
  expect((await coach('insights', 'refresh', '--industry', 'healthcare/nursing')).told).toContain(
    'Computed 1 insight.',
  );
  expect((await coach('insights', 'refresh', '--all')).told).toMatch(/Computed \d+ insights\./);
  const unknown = await coach('insights', 'refresh', '--industry', 'alchemy');
  expect(unknown).toMatchObject({ code: exitCodes.refused });
  expect(unknown.told).toContain('There is no industry or specialization alchemy');
});

test('an import tells its progress and its result, and refuses a malformed file with its place', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'cli-')), 'national_M2026_dl.csv');
  await writeFile(file, nationalWages(2000, false));
  const imported = await coach('labour-market', 'import', '--oews', file);
  expect(imported.code).toBe(exitCodes.done);
  expect(imported.told).toContain('100 % read');
  expect(imported.told).toContain('Imported 6 wage rows');
  await writeFile(file, nationalWages(2000, false).replace('Actors', '"Actors'));
  const refused = await coach('labour-market', 'import', '--oews', file);
  expect(refused.code).toBe(exitCodes.refused);
  expect(refused.told).toMatch(/national_M2026_dl\.csv, line \d+/);
  expect(
    (await coach('labour-market', 'import', '--oews', '/nowhere/national_2026.csv')).told,
  ).toContain('no such file');
  expect((await coach('labour-market', 'import')).told).toContain('Name at least one file');
});

test('the refresh tells its progress: a bar in a terminal, lines in a log', async () => {
  const all = await database.db.industryInsight.count();
  const log = await coach('insights', 'refresh', '--all');
  expect(log.told).toContain(`${all} of ${all} (100 %)`);
  expect(log.told.split('\n').length).toBeLessThanOrEqual(7);
  const { told } = await inTerminal('insights', 'refresh', '--all');
  expect(told).toContain('░ 0 %  0 of');
  expect(told).toContain(', healthcare/nursing');
  // Each is drawn over the one before; the last one stays.
  expect(told).toContain(`\r\u001B[2K${'█'.repeat(24)} 100 %  ${all} of ${all}\n`);
  const both = await coach('insights', 'refresh', '--all', '--industry', 'healthcare');
  expect(both).toMatchObject({ code: exitCodes.refused });
});

test('a failing refresh leaves what it did before, and the last good ones of the rest', async () => {
  const before = await database.db.industryInsight.findMany({ orderBy: { industry: 'asc' } });
  const last = before.at(-1)?.industry ?? '';
  await database.db.$executeRawUnsafe(
    `CREATE FUNCTION "refuse"() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN IF NEW."industry" = '${last}' THEN RAISE EXCEPTION 'disk full'; END IF; RETURN NEW; END $$`,
  );
  await database.db.$executeRawUnsafe(
    'CREATE TRIGGER "refuse" BEFORE UPDATE ON "IndustryInsight" FOR EACH ROW EXECUTE FUNCTION "refuse"()',
  );
  const failed = await coach('insights', 'refresh', '--all');
  await database.db.$executeRawUnsafe('DROP FUNCTION "refuse" CASCADE');
  expect(failed).toMatchObject({ code: exitCodes.failed });
  const after = await database.db.industryInsight.findMany({ orderBy: { industry: 'asc' } });
  expect(after.at(-1)).toEqual(before.at(-1));
  expect(after[0]?.lastUpdated.getTime()).toBeGreaterThan(before[0]?.lastUpdated.getTime() ?? 0);
});

test('a file is imported by its address, with a bar while it comes and while it is read', async () => {
  const body = Buffer.from(nationalWages(3000, false));
  const server = createServer((request, response) => {
    if (request.url === '/files/national_M2027_dl.csv')
      response.writeHead(200, { 'content-length': body.length, etag: '"1"' }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
  const args = ['labour-market', 'import', '--downloads', downloads, '--oews'];
  try {
    const { code, told } = await inTerminal(...args, `${origin}/files/national_M2027_dl.csv`);
    expect([code, told]).toEqual([exitCodes.done, expect.stringContaining('Imported 6 wage rows')]);
    expect(told).toContain(`${'█'.repeat(24)} 100 %  national_M2027_dl.csv fetched\n`);
    expect(told).toContain(`${'█'.repeat(24)} 100 %  national_M2027_dl.csv read\n`);
    expect(await database.db.occupationWage.count({ where: { period: 'May 2027' } })).toBe(6);
    const missing = await coach(...args, `${origin}/files/national_M2028_dl.csv`);
    expect(missing).toMatchObject({ code: exitCodes.refused });
    expect(missing.told).toContain('answered 404');
  } finally {
    server.close();
  }
});

test('a command waits longer than a page would: for another import, and for its own statements', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'cli-')), 'national_M2027_dl.csv');
  await writeFile(file, nationalWages(2000, false));
  const writer = await poolOf(database.db).connect();
  try {
    const [imported] = await Promise.all([
      coach('labour-market', 'import', '--oews', file),
      // Longer than a statement may take by what is configured above.
      inOneTransaction(writer, () => writer.query('SELECT pg_sleep(2.5)')),
    ]);
    expect(imported).toMatchObject({
      code: exitCodes.done,
      told: expect.stringContaining('Imported 6 wage rows'),
    });
  } finally {
    writer.release();
  }
});
