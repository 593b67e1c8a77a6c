import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { nationalWages, projectionsWorkbook } from '../../testing/labour-market/official-files.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { type ImportFiles, importFiles } from './import-files.ts';

const now = new Date('2026-11-23T12:00:00Z');
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db);
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => database.drop());

async function given(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function run(files: Partial<ImportFiles>, told: string[] = []) {
  const client = await poolOf(database.db).connect();
  try {
    return await importFiles(
      client,
      { oews: [], projections: [], ...files },
      { now, onProgress: (file, share) => void told.push(`${file} ${share}`) },
    );
  } finally {
    client.release();
  }
}

const wages = () =>
  database.db.occupationWage.findMany({
    orderBy: [{ occupationCode: 'asc' }, { placeCode: 'asc' }, { period: 'asc' }],
  });
const nurses = () =>
  database.db.industryInsight.findUniqueOrThrow({ where: { industry: 'healthcare/nursing' } });

test('a newer vintage becomes the current one, and its insights follow', async () => {
  const told: string[] = [];
  const file = await given('national_M2026_dl.csv', nationalWages(11_000, false));
  expect(await run({ oews: [file] }, told)).toMatchObject({ wages: 6, unknownOccupations: 0 });
  expect(told.at(-1)).toBe('national_M2026_dl.csv 1');
  const { keyTrends } = await nurses();
  expect(keyTrends).toContain(
    'Median pay of Registered Nurses rose 11%, from $91,000 in May 2025 to $101,000 in May 2026; inflation is not taken out.',
  );
});

test('the same file twice changes nothing', async () => {
  const before = await wages();
  await run({ oews: [await given('national_M2026_dl.csv', nationalWages(11_000, false))] });
  expect(await wages()).toEqual(before);
});

test('a malformed file changes nothing, not even what was read before it', async () => {
  const [before, insight] = [await wages(), await nurses()];
  const good = await given('national_M2027_dl.csv', nationalWages(12_000, false));
  const bad = await given(
    'national_M2028_dl.csv',
    nationalWages(13_000, false).replace(
      'Registered Nurses,detailed,3000',
      'Registered Nurses,detailed,many',
    ),
  );
  await expect(run({ oews: [good, bad] })).rejects.toMatchObject({
    file: 'national_M2028_dl.csv',
    line: 5,
    column: 'TOT_EMP',
  });
  expect(await wages()).toEqual(before);
  expect(await nurses()).toEqual(insight);
});

test('rows of occupations that are not known are counted and left out', async () => {
  const file = await given(
    'national_M2026_dl.csv',
    `${nationalWages(11_000, false)}99-9999,Unheard Of,detailed,10,1,1,2,3,4,5,,\n`,
  );
  expect(await run({ oews: [file] })).toMatchObject({ wages: 6, unknownOccupations: 1 });
});

test('the projections workbook is imported as it is published', async () => {
  await database.db.occupationProjection.deleteMany();
  expect(
    await run({ projections: [await given('occupation.xlsx', projectionsWorkbook())] }),
  ).toMatchObject({ projections: 6 });
  expect(
    await database.db.occupationProjection.findUniqueOrThrow({
      where: { occupationCode: '29-1141' },
    }),
  ).toMatchObject({ period: '2024–34', changePercent: 4, employmentBase: 3 });
});
