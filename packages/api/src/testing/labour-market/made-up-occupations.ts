/** Six occupations whose figures are made up for tests; jobs and dollars a year. The change is percent over the projection. */
export const occupations: readonly [
  code: string,
  title: string,
  jobs: number,
  median: number,
  change: number,
][] = [
  ['15-1252', 'Software Developers', 1000, 100_000, 10],
  ['15-1254', 'Web Developers', 200, 80_000, 5],
  ['29-1141', 'Registered Nurses', 3000, 90_000, 4],
  ['29-2061', 'Licensed Practical and Licensed Vocational Nurses', 1000, 60_000, -2],
  ['51-4121', 'Welders, Cutters, Solderers, and Brazers', 400, 50_000, 1],
  ['27-2011', 'Actors', 50, 0, 0],
];

/** Rows as a comma-separated file. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[",]/.test(String(cell)) ? `"${cell}"` : cell)).join(','))
    .join('\n') + '\n';
/** Rows as O*NET's tab-separated text files. */
export const tabs = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join('\t')).join('\r\n') + '\r\n';

export const codes = occupations.map(([code]) => code);
