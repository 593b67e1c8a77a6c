import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { snapshotInputs } from '../../labour-market/snapshot/snapshot-inputs.ts';
import { csv, occupations } from './made-up-occupations.ts';
import { onetFiles } from './onet-files.ts';
import { workbook } from './workbook.ts';

/*
 * Small files in the layouts of the official ones. THE FIGURES ARE MADE UP for tests: round numbers that no
 * statistic has, for six occupations in the nation and two states.
 */
const oewsHeader = [
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
  'ANNUAL',
  'HOURLY',
];

/** The national file; `raise` moves every wage, so that two vintages differ. Actors have an hourly wage only, and software's p90 is top-coded in older ones. */
export function nationalWages(raise: number, topCoded: boolean): string {
  return csv([
    oewsHeader,
    [
      '00-0000',
      'All Occupations',
      'total',
      5650,
      30,
      30_000,
      40_000,
      50_000,
      70_000,
      90_000,
      '',
      '',
    ],
    ...occupations.map(([code, title, jobs, median]) => {
      const wage = (factor: number): number => Math.round((median * factor + raise) / 10) * 10;
      if (median === 0)
        return [code, title, 'detailed', jobs, 25.5, '*', '*', '*', '*', '*', '', 'True'];
      const p90 = topCoded && code === '15-1252' ? '#' : wage(1.6);
      return [
        code,
        title,
        'detailed',
        jobs,
        45,
        wage(0.6),
        wage(0.8),
        wage(1),
        wage(1.3),
        p90,
        '',
        '',
      ];
    }),
  ]);
}

/** By state, as an extract has it: no group column, a suppressed cell empty. Wyoming has no software developers. */
export const stateWages = csv([
  [
    'AREA',
    'AREA_TITLE',
    'OCC_CODE',
    'OCC_TITLE',
    'TOT_EMP',
    'H_MEDIAN',
    'A_PCT10',
    'A_PCT25',
    'A_MEDIAN',
    'A_PCT75',
    'A_PCT90',
  ],
  [
    '06',
    'California',
    '15-1252',
    'Software Developers',
    300,
    60,
    80_000,
    100_000,
    120_000,
    150_000,
    190_000,
  ],
  [
    '06',
    'California',
    '29-1141',
    'Registered Nurses',
    400,
    55,
    70_000,
    90_000,
    110_000,
    130_000,
    150_000,
  ],
  ['56', 'Wyoming', '29-1141', 'Registered Nurses', '', '', '', '', '', '', ''],
]);

/** By sector of the nation, with a repeated broad group and a suppressed wage. */
export const sectorWages = csv([
  ['NAICS', 'NAICS_TITLE', ...oewsHeader.filter((name) => name !== 'H_MEDIAN')],
  ...(
    [
      [
        '62',
        '29-1141',
        'Registered Nurses',
        'broad',
        2500,
        56_000,
        74_000,
        92_000,
        119_000,
        146_000,
      ],
      [
        '62',
        '29-1141',
        'Registered Nurses',
        'detailed',
        2500,
        56_000,
        74_000,
        92_000,
        119_000,
        '#',
      ],
      ['61', '29-1141', 'Registered Nurses', 'detailed', '**', '*', '*', '*', '*', '*'],
      ['31-33', '51-4121', 'Welders', 'detailed', 300, 31_000, 41_000, 51_000, 66_000, 81_000],
    ] as const
  ).map(([naics, code, title, group, ...figures]) => [
    naics,
    'T',
    code,
    title,
    group,
    ...figures,
    '',
    '',
  ]),
]);

/** Several years' medians in one file; 2023 is there as a whole file, too. */
export const nationalHistory = csv([
  ['YEAR', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'A_MEDIAN'],
  [2022, '00-0000', 'All Occupations', 'total', 5600, 48_000],
  [2022, '29-1141', 'Registered Nurses', 'detailed', 2900, 88_000],
  [2022, '27-2011', 'Actors', 'detailed', '**', '*'],
  [2022, '99-9999', 'Unheard Of', 'detailed', 1, 1],
  [2023, '29-1141', 'Registered Nurses', 'detailed', 1, 1],
]);

const projectionHeader = [
  '2024 National Employment Matrix title',
  '2024 National Employment Matrix code',
  'Occupation type',
  'Employment, 2024',
  'Employment, 2034',
  'Employment change, percent, 2024–34',
  'Occupational openings, 2024–34 annual average',
  'Median annual wage, dollars, 2024[1]',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
];

const projectionRows: readonly (readonly (string | number)[])[] = [
  ['Table 1.2 Occupational projections, 2024–34, and worker characteristics (made up for tests)'],
  projectionHeader,
  ['Total, all occupations', '00-0000', 'Summary', 6, 6.2, 3, 0.6, 50_000, '—', '—', '—'],
  ...occupations.map(([code, title, jobs, , change]) => {
    const base = jobs / 1000;
    return [
      title,
      code,
      'Line item',
      base,
      Math.round(base * (100 + change) * 10) / 1000,
      change,
      base / 10,
      50_000,
      "Bachelor's degree",
      'None',
      'None',
    ];
  }),
  ['[1] Made up for tests.'],
];

/** Table 1.2 as the official workbook has it: a title above the header, a note below the table. */
export const projectionsWorkbook = (): Buffer =>
  workbook({ 'Table 1.1': [['not this one']], 'Table 1.2': projectionRows });

const files: Record<string, () => string | Buffer> = {
  [snapshotInputs.nationalWages[0]]: () => nationalWages(1000, false),
  [snapshotInputs.nationalWages[1]]: () => nationalWages(500, true),
  [snapshotInputs.nationalWages[2]]: () => nationalWages(0, true),
  [snapshotInputs.stateWages]: () => stateWages,
  [snapshotInputs.sectorWages]: () => sectorWages,
  [snapshotInputs.nationalHistory]: () => nationalHistory,
  [snapshotInputs.projections]: projectionsWorkbook,
  [snapshotInputs.onetToOews]: () =>
    csv([
      ['onet_soc', 'onet_title', 'oews_code', 'oews_title', 'match'],
      ...occupations.map(([code, title]) => [`${code}.00`, title, code, title, 'exact']),
      ['29-1141.01', 'Acute Care Nurses', '29-1141', 'Registered Nurses', 'exact'],
      ['55-1011.00', 'Air Crew Officers', '', '', 'none'],
    ]),
  [snapshotInputs.pathways]: () =>
    csv([
      ['Career Cluster', 'Career Pathway', 'Code', 'Occupation'],
      [
        'Health Science; Human Services',
        'Therapeutic Services; Counseling & Mental Health Services',
        '29-1141.00',
        'Registered Nurses',
      ],
    ]),
  [snapshotInputs.matrix]: () =>
    csv([
      ['soc_code', 'occ_title', 'naics', 'naics_title', 'employment', 'hourlyMean', 'annualMean'],
      ['29-2061', 'LPN', '6231', 'Nursing Care', 400, 1, 1],
      ['29-2061', 'LPN', '6231', 'Nursing Care', 10, 1, 1],
      ['29-1141', 'RN', '6231', 'Nursing Care', '**', 1, 1],
    ]),
  ...onetFiles,
};

/** Writes them all below a fresh folder, by the names that a snapshot is built from. */
export async function givenOfficialFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'official-files-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, name.endsWith('.gz') ? gzipSync(content()) : content());
  }
  return folder;
}
