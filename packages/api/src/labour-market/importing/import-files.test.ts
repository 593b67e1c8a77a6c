import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { onetFiles } from '../../testing/labour-market/onet-files.ts';
import {
  nationalWages,
  projectionsWorkbook,
  sectorWages,
} from '../../testing/labour-market/official-files.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { snapshotInputs } from '../snapshot/snapshot-inputs.ts';
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

async function run(files: ImportFiles, told: string[] = []) {
  const client = await poolOf(database.db).connect();
  try {
    return await importFiles(client, files, {
      now,
      onProgress: (file, share) => void told.push(`${file} ${share}`),
    });
  } finally {
    client.release();
  }
}

const isSourceOf = (source: unknown, figure: string): boolean =>
  typeof source === 'object' && source !== null && 'figure' in source && source.figure === figure;

const wages = () =>
  database.db.occupationWage.findMany({
    orderBy: [{ occupationCode: 'asc' }, { placeCode: 'asc' }, { period: 'asc' }],
  });
const nurses = () =>
  database.db.industryInsight.findUniqueOrThrow({ where: { industry: 'healthcare/nursing' } });

test('a newer vintage becomes the current one, and its insights follow', async () => {
  const told: string[] = [];
  const file = await given('national_M2026_dl.csv', nationalWages(11_000, false));
  expect(await run({ oews: [file] }, told)).toMatchObject({
    stored: { wages: 6 },
    unknownOccupations: 0,
    vintages: ['wages of May 2026'],
  });
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
  // What was read of the good one waits for the mended file; nothing is left of the bad one.
  expect((await database.db.importStage.findMany()).map(({ file }) => file)).toEqual([
    'national_M2027_dl.csv',
  ]);
  await database.db.importStage.deleteMany();
});

test('rows of occupations that are not known are counted and left out', async () => {
  const file = await given(
    'national_M2026_dl.csv',
    `${nationalWages(11_000, false)}99-9999,Unheard Of,detailed,10,1,1,2,3,4,5,,\n`,
  );
  expect(await run({ oews: [file] })).toMatchObject({
    stored: { wages: 6 },
    unknownOccupations: 1,
  });
});

test('the projections workbook is imported as it is published', async () => {
  await database.db.occupationProjection.deleteMany();
  expect(
    await run({ projections: [await given('occupation.xlsx', projectionsWorkbook())] }),
  ).toMatchObject({ stored: { projections: 6 } });
  expect(
    await database.db.occupationProjection.findUniqueOrThrow({
      where: { occupationCode: '29-1141' },
    }),
  ).toMatchObject({ period: '2024–34', changePercent: 4, employmentBase: 3 });
  expect(
    await database.db.occupation.findUniqueOrThrow({ where: { code: '29-1141' } }),
  ).toMatchObject({ education: "Bachelor's degree", experience: 'None' });
});

test('sectors are imported beside places, and a corrected file leaves nothing of the one before', async () => {
  const sectors = () =>
    database.db.occupationSectorWage.findMany({
      where: { period: 'May 2026' },
      orderBy: [{ sectorCode: 'asc' }, { occupationCode: 'asc' }],
    });
  expect(await run({ oews: [await given('natsector_M2026_dl.csv', sectorWages)] })).toMatchObject({
    stored: { wages: 3 },
  });
  expect(await sectors()).toMatchObject([
    { sectorCode: '31-33', occupationCode: '51-4121', median: 51_000, marks: null },
    { sectorCode: '61', median: null, employment: null, marks: { employment: '**', p10: '*' } },
    { sectorCode: '62', employment: 2500, median: 92_000, p90: null, marks: { p90: '#' } },
  ]);
  const corrected = sectorWages.replace(
    /^62,T,29-1141,.*detailed.*\n/m,
    '62,T,15-1252,T,detailed,9,1,2,3,4,5,,\n',
  );
  await run({ oews: [await given('natsector_M2026_dl.csv', corrected)] });
  expect(
    (await sectors()).map(({ sectorCode, occupationCode }) => [sectorCode, occupationCode]),
  ).toEqual([
    ['31-33', '51-4121'],
    ['61', '29-1141'],
    ['62', '15-1252'],
  ]);
});

test('medians of earlier years fill gaps, and replace nothing of a whole file', async () => {
  const history = `YEAR,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEDIAN
2019,29-1141,RN,detailed,2800,85000
2025,29-1141,RN,detailed,1,1
2019,29-0000,Healthcare,major,1,1
`;
  const of = (period: string) =>
    database.db.occupationWage.findUnique({
      where: {
        occupationCode_placeCode_period: { occupationCode: '29-1141', placeCode: 'US', period },
      },
    });
  const before = await of('May 2025');
  expect(await run({ oews: [await given('history.csv', history)] })).toMatchObject({
    stored: { medians: 2 },
  });
  expect(await of('May 2019')).toMatchObject({
    median: 85_000,
    employment: 2800,
    p10: null,
    marks: { p10: 'not in file' },
  });
  expect(await of('May 2025')).toEqual(before);
});

test('a release of O*NET replaces what an older one said, of the occupations it speaks of', async () => {
  const folder30 = await mkdtemp(join(tmpdir(), 'db_31_0_text-'));
  const files: string[] = [];
  for (const [name, content] of Object.entries(onetFiles)) {
    if (name === snapshotInputs.skillsLater) continue;
    const path = join(folder30, basename(name, '.gz'));
    await writeFile(path, content().replaceAll('Active Listening', 'Reading Comprehension'));
    files.push(path);
  }
  const result = await run({ onet: files });
  expect(result.vintages).toEqual(['O*NET 31.0']);
  const skills = await database.db.occupationSkill.findMany({
    where: { occupationCode: '15-1252', kind: 'skill' },
    orderBy: { name: 'asc' },
  });
  expect(skills.map(({ name, release }) => [name, release])).toEqual([
    ['Reading Comprehension', '31.0'],
    ['Repairing', '31.0'],
  ]);
  // An older release afterwards changes nothing of the newer one's ratings.
  const older = await given('Skills_v30_1.txt', onetFiles[snapshotInputs.skills]?.() ?? '');
  await run({ onet: [older] });
  expect(
    await database.db.occupationSkill.findMany({
      where: { occupationCode: '15-1252', kind: 'skill' },
      orderBy: { name: 'asc' },
    }),
  ).toEqual(skills);
  const { sources } = await nurses();
  expect(sources.find((source) => isSourceOf(source, 'topSkills'))).toMatchObject({
    period: '31.0',
  });
  expect(
    (await database.db.occupationRelated.findMany({ where: { occupationCode: '29-1141' } })).map(
      ({ position, relatedCode, tier, release }) => [position, relatedCode, tier, release],
    ),
  ).toEqual([
    [0, '29-2061', 'Primary-Short', '31.0'],
    [1, '15-1252', 'Primary-Long', '31.0'],
  ]);
  expect(
    await database.db.occupation.findUniqueOrThrow({ where: { code: '29-1141' } }),
  ).toMatchObject({ jobZone: 3, jobZoneRelease: '31.0' });
});

test('what cannot be read as asked is refused before anything is read', async () => {
  const before = await wages();
  const titles = onetFiles[snapshotInputs.alternateTitles]?.() ?? '';
  const refused = async (files: ImportFiles, why: RegExp) =>
    expect(run(files)).rejects.toThrow(why);
  await refused({ onet: [await given('Alternate Titles.txt', titles)] }, /--onet-release 30\.1/);
  await refused({ onet: [await given('titles_v31_0.txt', titles)] }, /name both files/);
  await refused(
    { crosswalk: [await given('pathways.csv', 'Career Pathway,Code\nA,29-1141.00\n')] },
    /name both/,
  );
  await refused({ onet: [await given('Abilities_v31_0.txt', 'Ability,Score\nA,1\n')] }, /line 1/);
  await refused({ oews: [await given('x_2026.csv', 'OCC_CODE,WAGE\n29-1141,1\n')] }, /A_PCT10/);
  expect(await wages()).toEqual(before);
});

test('pathways and matrix assign the occupations to specializations anew', async () => {
  const pathways = 'Career Pathway,Code\nTherapeutic Services,29-1141.00\n';
  const matrix = 'soc_code,naics,employment\n51-4121,6231,390\n';
  const result = await run({
    crosswalk: [await given('pathways.csv', pathways), await given('matrix_2024.csv', matrix)],
  });
  expect(result.vintages).toEqual(['the taxonomy']);
  expect(
    await database.db.specializationOccupation.findMany({
      where: { specializationId: 'healthcare/home-and-personal-care' },
    }),
  ).toMatchObject([{ occupationCode: '51-4121', basis: 'employment' }]);
  const late = await given('matrix_2031.csv', matrix);
  await expect(run({ crosswalk: [await given('pathways.csv', pathways), late] })).rejects.toThrow(
    'May 2031',
  );
});
