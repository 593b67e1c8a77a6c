import { Writable, Readable } from 'node:stream';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase } from '../database/database.ts';
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

async function coach(...args: string[]): Promise<{ code: number; told: string }> {
  let told = '';
  const sink = new Writable({
    write: (piece, _encoding, done) => {
      told += String(piece);
      done();
    },
  });
  const code = await runCli(args, {
    openDatabase: () => createDatabase({ url: database.url, poolMax: 2 }),
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
