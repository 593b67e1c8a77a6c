import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { givenSnapshot } from '../../testing/labour-market/given-figures.ts';
import { givenOfficialFiles } from '../../testing/labour-market/official-files.ts';
import { buildFigures } from './build-figures.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { readSnapshot } from './snapshot-files.ts';

const read = async () => (await readSnapshot(await givenSnapshot())).figures;
const occupation = async (code: string) =>
  (await read()).occupations.find((one) => one.code === code);

test('what is read back is what was built from the files', async () => {
  expect(await read()).toEqual(await buildFigures(await givenOfficialFiles()));
});

test('the same files give the same version and the same bytes', async () => {
  const [first, second] = [
    await mkdtemp(join(tmpdir(), 'snapshot-')),
    await mkdtemp(join(tmpdir(), 'snapshot-')),
  ];
  const files = await givenOfficialFiles();
  expect(await buildSnapshot(files, first)).toEqual(await buildSnapshot(files, second));
  expect(await readFile(join(first, 'wages.json.br'))).toEqual(
    await readFile(join(second, 'wages.json.br')),
  );
});

test('a damaged file is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  await buildSnapshot(await givenOfficialFiles(), folder);
  await writeFile(join(folder, 'names.json.br'), 'x');
  await expect(readSnapshot(folder)).rejects.toThrow('damaged');
});

test('marks survive the snapshot, and a place without a row stays without', async () => {
  const { wages } = await read();
  const table = (placeCode: string, period: string) =>
    wages.find((one) => one.placeCode === placeCode && one.period === period);
  expect(table('US', 'May 2025')?.rows.get('27-2011')).toMatchObject({
    median: '*',
    hourlyMedian: 25.5,
    employment: 50,
  });
  expect(table('US', 'May 2024')?.rows.get('15-1252')).toMatchObject({ p90: '#' });
  expect(table('WY', 'May 2025')?.rows.get('29-1141')).toMatchObject({
    employment: '**',
    median: '*',
  });
  expect(table('WY', 'May 2025')?.rows.has('15-1252')).toBe(false);
});

test('skills come from the later release where it has them, without suppressed ones and without activities', async () => {
  expect((await occupation('15-1252'))?.skills.filter(({ kind }) => kind === 'skill')).toEqual([
    { name: 'Programming', kind: 'skill', importance: 4.5, release: '30.1' },
  ]);
  expect((await occupation('51-4121'))?.skills.map(({ name, release }) => [name, release])).toEqual(
    [
      ['Operation and Control', '29.3'],
      ['Mechanical', '29.3'],
      ['Active Listening', '29.3'],
    ],
  );
});

test('other titles come most telling first, with their short forms and those of finer occupations, without repeats', async () => {
  expect((await occupation('29-1141'))?.alternateTitles).toEqual([
    'Staff Nurse',
    'Charge Nurse',
    'Acute Care Nurses',
    'RN',
    'RN (Registered Nurse)',
  ]);
  expect((await occupation('15-1252'))?.alternateTitles).toEqual([]);
});

test('the projection is that of the workbook, with None as a value and a dash as none', async () => {
  const { allOccupations, projectionPeriod } = await read();
  expect(projectionPeriod).toBe('2024–34');
  expect(allOccupations.changePercent).toBe(3);
  expect(await occupation('29-2061')).toMatchObject({
    experience: 'None',
    projection: { changePercent: -2, employmentBase: 1 },
  });
});

test('the taxonomy says why an occupation stands where it does', async () => {
  const { taxonomy } = await read();
  const members = (id: string) =>
    taxonomy.flatMap(({ specializations }) => specializations).find((one) => one.id === id)
      ?.occupations;
  expect(members('healthcare/nursing')).toEqual([
    { code: '29-1141', basis: 'group' },
    { code: '29-2061', basis: 'group' },
  ]);
  // 400 of 1,000 jobs, in a row that is repeated with fewer.
  expect(members('healthcare/home-and-personal-care')).toEqual([
    { code: '29-2061', basis: 'employment' },
  ]);
  expect(members('social-services/counseling')).toEqual([{ code: '29-1141', basis: 'pathway' }]);
});
