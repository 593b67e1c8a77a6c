import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { workbook } from '../../testing/labour-market/workbook.ts';
import { type OewsOptions, readOews } from './read-oews.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-oews-'));
});

const header = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'NAICS',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  'H_MEDIAN',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
];
const nurse = ['29-1141', 'Registered Nurses', 'detailed', '1,000', 45, 10, 20, 30, 40, 50];

async function read(name: string, content: string | Buffer, options: OewsOptions = {}) {
  const path = join(folder, name);
  await writeFile(path, content);
  const rows = [];
  for await (const row of readOews(path, options)) rows.push(row);
  return rows;
}
const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

test('the workbook that BLS publishes is read by the names of its columns, detailed occupations of nation and states only', async () => {
  const rows = await read(
    'state_M2031_dl.xlsx',
    workbook({
      state_M2031: [
        header,
        ['99', 'U.S.', '1', '000000', ...nurse],
        ['06', 'California', '2', '000000', ...nurse],
        ['06', 'California', '2', '000000', '29-0000', 'Healthcare', 'major', 1, 1, 1, 1, 1, 1, 1],
        ['72', 'Puerto Rico', '3', '000000', ...nurse],
        ['06', 'California', '2', '622000', ...nurse],
      ],
    }),
  );
  expect(
    rows.map(({ placeCode, period, employment, median }) => [
      placeCode,
      period,
      employment,
      median,
    ]),
  ).toEqual([
    ['US', 'May 2031', 1000, 30],
    ['CA', 'May 2031', 1000, 30],
  ]);
});

test('marks stay what they are, and an empty cell of an extract is a suppressed one', async () => {
  const [row] = await read(
    'x_2031.csv',
    csv([
      header,
      [
        '56',
        'Wyoming',
        '2',
        '000000',
        '29-1141',
        'Registered Nurses',
        'detailed',
        '**',
        '',
        '*',
        '',
        '100',
        '#',
        '#',
      ],
    ]),
  );
  expect(row).toMatchObject({
    employment: '**',
    hourlyMedian: '*',
    p10: '*',
    p25: '*',
    median: 100,
    p75: '#',
    p90: '#',
  });
});

test('a file without a year in its name needs its period named', async () => {
  await expect(
    read('wages.csv', csv([header, ['99', 'U.S.', '1', '000000', ...nurse]])),
  ).rejects.toThrow('--period');
  const [row] = await read('wages.csv', csv([header, ['99', 'U.S.', '1', '000000', ...nurse]]), {
    period: 'May 2030',
  });
  expect(row?.period).toBe('May 2030');
});

test('sectors of the nation are read beside it, finer industries and repeated rows are not', async () => {
  const rows = await read(
    'natsector_M2031_dl.csv',
    csv([
      header,
      ['99', 'U.S.', '1', '62', ...nurse],
      ['99', 'U.S.', '1', '622', ...nurse],
      ['06', 'California', '2', '62', ...nurse],
      ['99', 'U.S.', '1', '31-33', ...nurse],
    ]),
  );
  expect(rows.map(({ placeCode, sectorCode }) => [placeCode, sectorCode])).toEqual([
    ['US', '62'],
    ['US', '31-33'],
  ]);
  const twice = ['99', 'U.S.', '1', '62', ...nurse];
  await expect(read('twice_2031.csv', csv([header, twice, twice]))).rejects.toMatchObject({
    line: 3,
    column: 'OCC_CODE',
  });
});

test('percentiles that fall, unknown states and strange codes are refused with line and column', async () => {
  const falling = ['29-1141', 'Registered Nurses', 'detailed', 1, 1, 10, 20, 30, 25, 50];
  await expect(
    read(
      'a_2031.csv',
      csv([header, ['99', 'U.S.', '1', '0', ...nurse], ['99', 'U.S.', '1', '0', ...falling]]),
    ),
  ).rejects.toMatchObject({ line: 3, column: 'A_PCT75' });
  await expect(
    read('b_2031.csv', csv([header, ['77', 'Nowhere', '', '0', ...nurse]])),
  ).rejects.toMatchObject({ line: 2, column: 'AREA' });
  await expect(
    read('c_2031.csv', csv([header, ['99', 'U.S.', '1', '0', 'nurse', ...nurse.slice(1)]])),
  ).rejects.toMatchObject({ line: 2, column: 'OCC_CODE' });
});
