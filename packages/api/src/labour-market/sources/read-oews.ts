import { basename } from 'node:path';
import type { FigureCell } from '../files/figure-cell.ts';
import { MalformedFileError } from '../files/malformed-file.ts';
import { type OnBytes, type TableRow, tableRows } from '../files/table-rows.ts';
import { nation, placeByFips } from '../places.ts';
import { sectorByCode } from '../sectors.ts';

/** One occupation's employment and annual wages in one place, dollars a year. */
export interface WageRecord {
  occupationCode: string;
  title: string;
  placeCode: string;
  /** A sector of the nation's economy, such as `62`; null for all of them together. */
  sectorCode: string | null;
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

/** The columns that every OEWS file of BLS has. */
export const oewsColumns = ['OCC_CODE', 'OCC_TITLE', 'TOT_EMP', ...Object.values(annualColumns)];

export const normalizeOewsHeader = (header: string): string => header.trim().toUpperCase();

export function oewsPeriodOf(path: string): string | null {
  const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(basename(path))?.[1];
  return year === undefined ? null : `May ${year}`;
}

/** The period of a file whose name tells its year; refused when neither the name nor `period` does. */
export function requiredPeriod(path: string, period?: string): string {
  const found = period ?? oewsPeriodOf(path);
  if (found === null) {
    throw new MalformedFileError(
      { file: basename(path), line: 1 },
      'its name has no year, so the period is unknown; name it (--period "May 2025")',
    );
  }
  return found;
}

export function occupationCodeOf(row: TableRow): string {
  const code = row.requiredText('OCC_CODE');
  if (!/^\d\d-\d{4}$/.test(code))
    throw row.malformed('OCC_CODE', `"${code}" is not an occupation code such as 29-1141`);
  return code;
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

/** The sector that a row is of, null for all industries together, undefined for any finer industry. */
function sectorOf(row: TableRow): string | null | undefined {
  const naics = row.text('NAICS');
  if (naics === '' || Number(naics) === 0) return null;
  return sectorByCode(naics)?.code;
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
 * The detailed occupations of an OEWS file (national, by state, or national by sector), as BLS publishes them or as CSV
 * with the same column names. Summary groups, finer industries and sectors of states are passed over.
 */
export async function* readOews(
  path: string,
  options: OewsOptions = {},
): AsyncGenerator<WageRecord> {
  const period = requiredPeriod(path, options.period);
  const seen = new Set<string>();
  for await (const row of tableRows(path, {
    required: oewsColumns,
    normalizeHeader: normalizeOewsHeader,
    ...(options.onBytes ? { onBytes: options.onBytes } : {}),
  })) {
    const group = row.text('O_GROUP');
    if (group !== '' && group !== 'detailed') continue;
    const sectorCode = sectorOf(row);
    if (sectorCode === undefined) continue;
    const placeCode = placeOf(row);
    if (placeCode === null || (sectorCode !== null && placeCode !== nation.code)) continue;
    const occupationCode = occupationCodeOf(row);
    const record: WageRecord = {
      occupationCode,
      title: row.requiredText('OCC_TITLE'),
      placeCode,
      sectorCode,
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
    const key = `${occupationCode} ${sectorCode ?? ''} ${placeCode}`;
    if (seen.has(key)) throw row.malformed('OCC_CODE', `${occupationCode} is there twice`);
    seen.add(key);
    yield record;
  }
  if (seen.size === 0)
    throw new MalformedFileError(
      { file: basename(path), line: 2 },
      'it has no detailed occupation of the nation, a state or a sector',
    );
}
