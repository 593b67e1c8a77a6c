import { basename } from 'node:path';
import type { FigureCell } from '../files/figure-cell.ts';
import { MalformedFileError } from '../files/malformed-file.ts';
import { type OnBytes, tableRows } from '../files/table-rows.ts';
import { normalizeOewsHeader, occupationCodeOf } from './read-oews.ts';

/** Jobs and median of one occupation in the nation and one year. */
export interface MedianRecord {
  occupationCode: string;
  /** `May 2020`. */
  period: string;
  employment: FigureCell;
  median: FigureCell;
}

/** Columns of an extract of several years' national files, a row for each year. */
export const historyColumns = ['YEAR', 'OCC_CODE', 'O_GROUP', 'TOT_EMP', 'A_MEDIAN'];

/** The detailed occupations of an extract of several years. It has no percentiles, so it never replaces a whole file's row. */
export async function* readOewsHistory(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<MedianRecord> {
  let found = 0;
  for await (const row of tableRows(path, {
    required: historyColumns,
    normalizeHeader: normalizeOewsHeader,
    ...(onBytes ? { onBytes } : {}),
  })) {
    if (row.requiredText('O_GROUP') !== 'detailed') continue;
    const year = row.requiredText('YEAR');
    if (!/^(?:19|20)\d\d$/.test(year)) throw row.malformed('YEAR', `"${year}" is not a year`);
    found += 1;
    yield {
      occupationCode: occupationCodeOf(row),
      period: `May ${year}`,
      employment: row.figure('TOT_EMP', '**'),
      median: row.figure('A_MEDIAN', '*'),
    };
  }
  if (found === 0)
    throw new MalformedFileError(
      { file: basename(path), line: 2 },
      'it has no detailed occupation of the nation',
    );
}
