import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { workbook } from '../../testing/labour-market/workbook.ts';
import { parseFigure } from './figure-cell.ts';
import { MalformedFileError } from './malformed-file.ts';
import { type TableLayout, tableRows } from './table-rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-rows-'));
});

async function given(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string, layout: TableLayout = { required: ['code', 'jobs'] }) {
  const rows = [];
  for await (const row of tableRows(path, layout))
    rows.push([row.line, row.text('code'), row.figure('jobs', '**')]);
  return rows;
}

const refusalOf = async (path: string, layout?: TableLayout): Promise<MalformedFileError> => {
  try {
    await read(path, layout);
  } catch (error) {
    if (error instanceof MalformedFileError) return error;
    throw error;
  }
  throw new Error(`${path} was read`);
};

test('a number is read as a number and a mark as a mark, never as zero', () => {
  expect(parseFigure('1,234.5')).toBe(1234.5);
  expect(parseFigure(' $97,550 ')).toBe(97_550);
  expect(parseFigure('*')).toBe('*');
  expect(parseFigure('**')).toBe('**');
  expect(parseFigure('#')).toBe('#');
  expect(parseFigure('—')).toBe('—');
  expect(parseFigure('>=$239,200')).toBe('#');
  expect(parseFigure('None')).toBeNull();
  expect(parseFigure('12 jobs')).toBeNull();
});

test('comma-separated, tab-separated, gzipped and workbook files of one table read alike', async () => {
  const expected = [
    [2, 'a', 1234],
    [3, 'b', '#'],
    [4, 'c', '**'],
  ];
  const csv = 'code,jobs\na,"1,234"\nb,#\nc,\n';
  const tabs = 'code\tjobs\r\na\t1,234\r\nb\t#\r\nc\t\r\n';
  expect(await read(await given('a.csv', csv))).toEqual(expected);
  expect(await read(await given('a.csv.gz', gzipSync(csv)))).toEqual(expected);
  expect(await read(await given('a.txt', tabs))).toEqual(expected);
  expect(await read(await given('a.txt.gz', gzipSync(tabs)))).toEqual(expected);
  const book = workbook({
    Notes: [['nothing']],
    Table: [
      ['code', 'jobs'],
      ['a', 1234],
      ['b', '#'],
      ['c', ''],
    ],
  });
  expect(
    await read(await given('a.xlsx', book), { required: ['code', 'jobs'], sheet: 'Table' }),
  ).toEqual(expected);
});

test('a title above the header is passed over', async () => {
  expect(await read(await given('titled.csv', 'Table 1.2,\ncode,jobs\na,1\n'))).toEqual([
    [3, 'a', 1],
  ]);
});

test('a cell that is neither number nor mark is refused with its line and column', async () => {
  const refusal = await refusalOf(await given('bad-cell.csv', 'code,jobs\na,1\nb,many\n'));
  expect(refusal).toMatchObject({ file: 'bad-cell.csv', line: 3, column: 'jobs' });
  expect(refusal.message).toContain('Nothing was changed');
});

test('a cell of a workbook is refused with the line that Excel shows', async () => {
  const book = workbook({ Table: [['Title'], ['code', 'jobs'], ['a', 'many']] });
  expect(await refusalOf(await given('bad-cell.xlsx', book))).toMatchObject({
    line: 3,
    column: 'jobs',
  });
});

test('a row with too few cells is refused with its line', async () => {
  expect(await refusalOf(await given('short.csv', 'code,jobs\na,1\nb\n'))).toMatchObject({
    line: 3,
  });
});

test('a missing column is named', async () => {
  expect(await refusalOf(await given('no-jobs.csv', 'code,name\na,1\n'))).toMatchObject({
    line: 1,
    column: 'jobs',
  });
});

test('damaged, cut and mistaken files are refused, not crashed on', async () => {
  const whole = gzipSync('code,jobs\n' + 'a,1\n'.repeat(50_000));
  expect(
    (await refusalOf(await given('cut.csv.gz', whole.subarray(0, whole.length / 2)))).message,
  ).toContain('cut short');
  expect((await refusalOf(await given('not.xlsx', 'code,jobs\n'))).message).toContain(
    'not an .xlsx workbook',
  );
  expect((await refusalOf(await given('letter.pdf', '%PDF'))).message).toContain('only .csv');
  expect(
    (
      await refusalOf(await given('other.xlsx', workbook({ A: [['x']] })), {
        required: ['code'],
        sheet: 'Table 1.2',
      })
    ).message,
  ).toContain('no sheet "Table 1.2"');
});
