import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import { refreshInsights } from '../insight/refresh-insights.ts';
import { readOews } from '../sources/read-oews.ts';
import { type ProjectionRecord, readProjections } from '../sources/read-projections.ts';
import { insertRows } from './insert-rows.ts';
import { inOneTransaction } from './one-writer.ts';
import { type KeyedWageRow, storeWages } from './store-figures.ts';
import { wageRow } from './wage-row.ts';

export interface ImportFiles {
  /** OEWS files, national or by state. */
  oews: readonly string[];
  /** The Employment Projections workbook, or its Table 1.2 as CSV. */
  projections: readonly string[];
}

export interface ImportOptions {
  /** `May 2025`, for files whose name has no year. */
  period?: string;
  /** Told how much of a file is read, 0–1. */
  onProgress?: (file: string, share: number) => void;
  now: Date;
}

export interface ImportResult {
  wages: number;
  projections: number;
  /** Rows of occupations that the reference figures do not have. */
  unknownOccupations: number;
  insights: number;
}

/** Rows held in memory before they are stored. */
const batchSize = 5_000;

/**
 * Imports official files in one transaction and computes every insight anew. The same files twice change nothing;
 * a malformed one throws MalformedFileError, and then nothing was changed.
 */
export async function importFiles(
  client: ClientBase,
  files: ImportFiles,
  options: ImportOptions,
): Promise<ImportResult> {
  return inOneTransaction(client, async () => {
    const known = await client.query<{ code: string }>('SELECT "code" FROM "Occupation"');
    const codes = new Set(known.rows.map(({ code }) => code));
    if (codes.size === 0) {
      throw new Error(
        'There are no occupations in this database yet. Load the reference figures first: coach labour-market load.',
      );
    }
    const result: ImportResult = { wages: 0, projections: 0, unknownOccupations: 0, insights: 0 };
    for (const file of files.oews) await importWages(client, file, codes, options, result);
    for (const file of files.projections)
      await importProjections(client, file, codes, options, result);
    result.insights = await refreshInsights(client, { now: options.now, scope: 'all' });
    return result;
  });
}

async function bytesTold(
  file: string,
  { onProgress }: ImportOptions,
): Promise<{ onBytes?: (read: number) => void }> {
  if (onProgress === undefined) return {};
  const { size } = await stat(file);
  return {
    onBytes: (read) => onProgress(basename(file), size === 0 ? 1 : Math.min(read / size, 1)),
  };
}

async function importWages(
  client: ClientBase,
  file: string,
  codes: ReadonlySet<string>,
  options: ImportOptions,
  result: ImportResult,
): Promise<void> {
  let batch: KeyedWageRow[] = [];
  const store = async (): Promise<void> => {
    await storeWages(client, batch);
    result.wages += batch.length;
    batch = [];
  };
  const reading = {
    ...(options.period === undefined ? {} : { period: options.period }),
    ...(await bytesTold(file, options)),
  };
  for await (const { title: _title, occupationCode, placeCode, period, ...figures } of readOews(
    file,
    reading,
  )) {
    if (!codes.has(occupationCode)) {
      result.unknownOccupations += 1;
      continue;
    }
    batch.push({ ...wageRow(figures), occupationCode, placeCode, period });
    if (batch.length >= batchSize) await store();
  }
  await store();
}

async function importProjections(
  client: ClientBase,
  file: string,
  codes: ReadonlySet<string>,
  options: ImportOptions,
  result: ImportResult,
): Promise<void> {
  const { onBytes } = await bytesTold(file, options);
  const records: ProjectionRecord[] = [];
  let all: ProjectionRecord | null = null;
  for await (const record of readProjections(file, onBytes)) {
    if (record.occupationCode === '00-0000') all = record;
    // A code that combines occupations stands in the projections as a summary line.
    if (codes.has(record.occupationCode)) records.push(record);
    else if (!record.summary) result.unknownOccupations += 1;
  }
  await client.query('DELETE FROM "OccupationProjection"');
  const figures = [
    'employmentBase',
    'employmentProjected',
    'changePercent',
    'annualOpenings',
  ] as const;
  await insertRows(
    client,
    'OccupationProjection',
    [
      { name: 'occupationCode', type: 'text', value: (row) => row.occupationCode },
      { name: 'period', type: 'text', value: (row) => row.period },
      ...figures.map((name) => ({
        name,
        type: 'float8',
        value: (row: ProjectionRecord) => row[name],
      })),
    ],
    records,
  );
  if (all !== null) {
    await client.query(
      `UPDATE "ReferenceRelease" SET "allOccupationsGrowthRate" = $1, "allOccupationsOpenings" = $2, "allOccupationsEmployment" = $3, "projectionPeriod" = $4`,
      [all.changePercent, all.annualOpenings, all.employmentBase, all.period],
    );
  }
  result.projections += records.length;
}
