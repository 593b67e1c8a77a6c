import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse';
import { buildFigures } from './snapshot/build-figures.ts';
import type { ReferenceFigures } from './snapshot/reference-figures.ts';
import { referenceDirectory } from './snapshot/reference-directory.ts';
import { readSnapshot } from './snapshot/snapshot-files.ts';
import { places } from './places.ts';
import { readOews } from './sources/read-oews.ts';
import { readProjections } from './sources/read-projections.ts';
import { industryRules } from './taxonomy/industry-rules.ts';

const sharedData = fileURLToPath(
  new URL('../../../../../shared/data/labour-market', import.meta.url),
);
let figures: ReferenceFigures;

beforeAll(async () => {
  ({ figures } = await readSnapshot(referenceDirectory()));
});

/** The file read in the plainest way: another path to the same cells than the importers'. */
async function plainRows(file: string): Promise<Record<string, string>[]> {
  const source = createReadStream(join(sharedData, file));
  const text = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  const rows: Record<string, string>[] = [];
  for await (const row of text.pipe(parse({ columns: true, bom: true })))
    rows.push(row as Record<string, string>);
  return rows;
}

/** Every n-th row, so that the sample covers the whole file and is the same each time. */
const sample = <Row>(rows: readonly Row[], every: number): Row[] =>
  rows.filter((_row, index) => index % every === 0);

const columns = {
  employment: 'TOT_EMP',
  p10: 'A_PCT10',
  p25: 'A_PCT25',
  median: 'A_MEDIAN',
  p75: 'A_PCT75',
  p90: 'A_PCT90',
  hourlyMedian: 'H_MEDIAN',
} as const;

test('the snapshot equals a fresh import of its sources', async () => {
  const fresh = await buildFigures(sharedData);
  expect(fresh.taxonomy).toEqual(figures.taxonomy);
  expect(fresh.allOccupations).toEqual(figures.allOccupations);
  const differing = fresh.occupations.filter(
    (one, index) => !isDeepStrictEqual(one, figures.occupations[index]),
  );
  expect(differing.map(({ code }) => code)).toEqual([]);
  expect(fresh.occupations).toHaveLength(figures.occupations.length);
  const differingPlaces = fresh.wages.filter(
    (table, index) => !isDeepStrictEqual(table, figures.wages[index]),
  );
  expect(differingPlaces.map(({ placeCode, period }) => `${placeCode} ${period}`)).toEqual([]);
  expect(fresh.wages).toHaveLength(figures.wages.length);
  expect(isDeepStrictEqual(fresh.sectorWages, figures.sectorWages)).toBe(true);
  expect(isDeepStrictEqual(fresh.onetOccupations, figures.onetOccupations)).toBe(true);
}, 120_000);

test('a sample of more than 5,000 cells equals the published files', async () => {
  const national = (year: number) =>
    plainRows(`oews/national_${year}.csv.gz`).then((rows) =>
      rows.map((row) => ({ ...row, place: 'US', period: `May ${year}` })),
    );
  const states = (await plainRows('oews/state_2025.csv.gz')).map((row) => ({
    ...row,
    place: row['AREA_TITLE'] ?? '',
    period: 'May 2025',
  }));
  const codes = new Set(figures.occupations.map(({ code }) => code));
  const codeOf = new Map(places.map(({ name, code }) => [name, code]));
  const rows: (Record<string, string> & { place: string; period: string })[] = [
    ...sample([...(await national(2025)), ...(await national(2024)), ...(await national(2023))], 5),
    ...sample(states, 37),
  ];
  let cells = 0;
  const different: string[] = [];
  for (const row of rows) {
    const code = row['OCC_CODE'] ?? '';
    if (!codes.has(code) || (row['O_GROUP'] ?? 'detailed') !== 'detailed') continue;
    const place = codeOf.get(row.place) ?? row.place;
    const found = figures.wages
      .find((table) => table.placeCode === place && table.period === row.period)
      ?.rows.get(code);
    for (const [name, column] of Object.entries(columns)) {
      const published = row[column] ?? '';
      const suppressed = name === 'employment' ? '**' : '*';
      const kept = String(found?.[name as keyof typeof columns] ?? 'no row');
      cells += 1;
      if (
        kept !==
        (published === ''
          ? suppressed
          : String(Number.isNaN(Number(published)) ? published : Number(published)))
      )
        different.push(`${code} ${place} ${row.period} ${name}: ${published} / ${kept}`);
    }
  }
  expect(different).toEqual([]);
  expect(cells).toBeGreaterThan(5_000);
}, 60_000);

test('sectors, medians of earlier years and related occupations equal the published files', async () => {
  const codes = new Set(figures.occupations.map(({ code }) => code));
  const different: string[] = [];
  let cells = 0;
  const compare = (what: string, published: string | undefined, kept: unknown): void => {
    cells += 1;
    const plain = Number.isNaN(Number(published)) ? published : Number(published);
    if (String(plain) !== String(kept)) different.push(`${what}: ${published} / ${String(kept)}`);
  };
  const { hourlyMedian: _hourlyMedian, ...annual } = columns;
  const sectorRows = (await plainRows('oews/sector_2024.csv.gz')).filter(
    (row) => row['O_GROUP'] === 'detailed' && codes.has(row['OCC_CODE'] ?? ''),
  );
  for (const row of sample(sectorRows, 7)) {
    const found = figures.sectorWages
      .find(({ sectorCode }) => sectorCode === row['NAICS'])
      ?.rows.get(row['OCC_CODE'] ?? '');
    for (const [name, column] of Object.entries(annual))
      compare(
        `${row['OCC_CODE']} ${row['NAICS']} ${name}`,
        row[column],
        found?.[name as keyof typeof annual],
      );
  }
  const early = (await plainRows('oews/national_history_2020_2025.csv.gz')).filter(
    (row) =>
      row['O_GROUP'] === 'detailed' &&
      codes.has(row['OCC_CODE'] ?? '') &&
      Number(row['YEAR']) < 2023,
  );
  expect(early.length).toBeGreaterThan(2_400);
  for (const row of early) {
    const found = figures.wages
      .find((table) => table.placeCode === 'US' && table.period === `May ${row['YEAR']}`)
      ?.rows.get(row['OCC_CODE'] ?? '');
    compare(`${row['OCC_CODE']} ${row['YEAR']} median`, row['A_MEDIAN'], found?.median);
    compare(`${row['OCC_CODE']} ${row['YEAR']} jobs`, row['TOT_EMP'], found?.employment);
  }
  expect(different).toEqual([]);
  expect(cells).toBeGreaterThan(10_000);
  // What O*NET names first for registered nurses, its 29-1141.00 and the finer ones together.
  const nurses = figures.occupations.find(({ code }) => code === '29-1141');
  expect(nurses?.related.length).toBeGreaterThan(10);
  expect(nurses?.related.every(({ code }) => codes.has(code) && code !== '29-1141')).toBe(true);
}, 60_000);

test('the official workbook and the CSV cut from it are read alike', async () => {
  const read = async (file: string) => {
    const rows = [];
    for await (const row of readProjections(join(sharedData, 'projections', file))) rows.push(row);
    return rows;
  };
  const [workbook, csv] = [await read('occupation_2024-34.xlsx'), await read('occupations.csv')];
  expect(workbook).toHaveLength(832 + 281);
  expect(JSON.stringify(workbook) === JSON.stringify(csv)).toBe(true);
});

test('employment of the 22 major groups of May 2025 sums to that of all occupations', async () => {
  const rows = await plainRows('oews/national_2025.csv.gz');
  const sum = rows
    .filter((row) => row['O_GROUP'] === 'major')
    .reduce((total, row) => total + Number(row['TOT_EMP']), 0);
  expect(sum).toBe(155_495_730);
  let detailed = 0;
  for await (const { employment } of readOews(join(sharedData, 'oews/national_2025.csv.gz')))
    detailed += typeof employment === 'number' ? employment : 0;
  expect(detailed).toBe(155_481_840);
});

test('every group that the taxonomy names is a published one', async () => {
  const groups = new Set(
    (await plainRows('oews/national_2025.csv.gz')).map((row) => row['OCC_CODE']),
  );
  const prefixes = industryRules.flatMap(({ specializations }) =>
    specializations.flatMap(({ soc = [] }) => soc),
  );
  // 39-60 and 53-203 stand for 39-6000 and 53-2030.
  expect(prefixes.filter((prefix) => !groups.has(prefix.padEnd(7, '0')))).toEqual([]);
});
