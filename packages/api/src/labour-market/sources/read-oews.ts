import { basename } from 'node:path';
import type { FigureCell } from '../files/figure-cell.ts';
import { MalformedFileError } from '../files/malformed-file.ts';
import { type OnBytes, type TableRow, tableRows } from '../files/table-rows.ts';
import { nation, placeByFips } from '../places.ts';

/** One occupation's employment and annual wages in one place, dollars a year. */
export interface WageRecord {
  occupationCode: string;
  title: string;
  placeCode: string;
  /** `May 2025`. */
  period: string;
  employment: FigureCell;
  p10: FigureCell;
  p25: FigureCell;
  median: FigureCell;
  p75: FigureCell;
  p90: FigureCell;
  /** Dollars an hour; some occupations (actors, musicians) have only this one. */
  hourlyMedian: FigureCell;
}

export interface OewsOptions {
  /** `May 2025`; read from the file's name (`national_M2025_dl.xlsx`) when left out. */
  period?: string;
  onBytes?: OnBytes;
}

export const annualColumns = {
  p10: 'A_PCT10',
  p25: 'A_PCT25',
  median: 'A_MEDIAN',
  p75: 'A_PCT75',
  p90: 'A_PCT90',
} as const;
const required = ['OCC_CODE', 'OCC_TITLE', 'TOT_EMP', ...Object.values(annualColumns)];

export function oewsPeriodOf(path: string): string | null {
  const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(basename(path))?.[1];
  return year === undefined ? null : `May ${year}`;
}

function placeOf(row: TableRow): string | null {
  const area = row.text('AREA');
  if (area === '') return nation.code;
  const areaType = row.text('AREA_TYPE');
  // 1 the nation, 2 a state; 3 a territory, 4 and 6 metropolitan and other areas, which are not kept.
  if (areaType !== '' && areaType !== '1' && areaType !== '2') return null;
  const place = placeByFips(area);
  if (place === null && areaType === '')
    throw row.malformed('AREA', `"${area}" is not the code of a state`);
  return place?.code ?? null;
}

/** Figures that must not fall from one to the next; a file whose columns were swapped fails here. */
function assertOrdered(row: TableRow, record: WageRecord): void {
  let last = 0;
  for (const [key, column] of Object.entries(annualColumns)) {
    const figure = record[key as keyof typeof annualColumns];
    if (typeof figure !== 'number') continue;
    if (figure < last)
      throw row.malformed(column, `${figure} is less than the percentile before it, ${last}`);
    last = figure;
  }
}

/**
 * The detailed occupations of an OEWS file (national or by state), as BLS publishes them or as CSV with the
 * same column names. Summary groups and rows of single sectors are passed over.
 */
export async function* readOews(
  path: string,
  options: OewsOptions = {},
): AsyncGenerator<WageRecord> {
  const period = options.period ?? oewsPeriodOf(path);
  if (period === null) {
    throw new MalformedFileError(
      { file: basename(path), line: 1 },
      'its name has no year, so the period is unknown; name it (--period "May 2025")',
    );
  }
  let found = 0;
  for await (const row of tableRows(path, {
    required,
    normalizeHeader: (header) => header.trim().toUpperCase(),
    ...(options.onBytes ? { onBytes: options.onBytes } : {}),
  })) {
    const group = row.text('O_GROUP');
    if (group !== '' && group !== 'detailed') continue;
    const naics = row.text('NAICS');
    if (naics !== '' && Number(naics) !== 0) continue;
    const placeCode = placeOf(row);
    if (placeCode === null) continue;
    const occupationCode = row.requiredText('OCC_CODE');
    if (!/^\d\d-\d{4}$/.test(occupationCode))
      throw row.malformed(
        'OCC_CODE',
        `"${occupationCode}" is not an occupation code such as 29-1141`,
      );
    const record: WageRecord = {
      occupationCode,
      title: row.requiredText('OCC_TITLE'),
      placeCode,
      period,
      // Extracts leave a suppressed cell empty where BLS prints its mark.
      employment: row.figure('TOT_EMP', '**'),
      p10: row.figure('A_PCT10', '*'),
      p25: row.figure('A_PCT25', '*'),
      median: row.figure('A_MEDIAN', '*'),
      p75: row.figure('A_PCT75', '*'),
      p90: row.figure('A_PCT90', '*'),
      hourlyMedian: row.figure('H_MEDIAN', '*'),
    };
    assertOrdered(row, record);
    found += 1;
    yield record;
  }
  if (found === 0)
    throw new MalformedFileError(
      { file: basename(path), line: 2 },
      'it has no detailed occupation of the nation or a state',
    );
}
