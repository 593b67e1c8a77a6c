import type { ClientBase } from 'pg';
import { notInFile } from '../files/figure-cell.ts';
import { sectorWageRow, wageRow } from '../loading/wage-row.ts';
import {
  type KeyedSectorWageRow,
  type KeyedWageRow,
  storeSectorWages,
  storeWages,
} from '../loading/store-wages.ts';
import { nation } from '../places.ts';
import { type StagedFile, stagedRecords } from './import-stages.ts';

/** How many rows were stored, and how many are of occupations that are not known here. */
export interface Applied {
  stored: number;
  unknown: number;
}

/** Rows held in memory before they are stored. */
const batchSize = 5_000;

/**
 * Puts the wages of one vintage in place. What was there of a place or sector and the vintage goes, so that a corrected
 * file leaves nothing of the one before.
 */
export async function applyWages(
  client: ClientBase,
  files: readonly StagedFile<'oews'>[],
  codes: ReadonlySet<string>,
): Promise<Applied> {
  const applied: Applied = { stored: 0, unknown: 0 };
  const replaced = new Set<string>();
  let ofPlaces: KeyedWageRow[] = [];
  let ofSectors: KeyedSectorWageRow[] = [];
  const store = async (): Promise<void> => {
    await storeWages(client, ofPlaces);
    await storeSectorWages(client, ofSectors);
    applied.stored += ofPlaces.length + ofSectors.length;
    [ofPlaces, ofSectors] = [[], []];
  };
  for await (const record of stagedRecords(client, files)) {
    const { title: _title, occupationCode, placeCode, sectorCode, period, ...figures } = record;
    if (!codes.has(occupationCode)) {
      applied.unknown += 1;
      continue;
    }
    const key = `${sectorCode ?? placeCode} ${period}`;
    if (!replaced.has(key)) {
      replaced.add(key);
      await forget(client, sectorCode, placeCode, period);
    }
    if (sectorCode === null)
      ofPlaces.push({ ...wageRow(figures), occupationCode, placeCode, period });
    else ofSectors.push({ ...sectorWageRow(figures), occupationCode, sectorCode, period });
    if (ofPlaces.length + ofSectors.length >= batchSize) await store();
  }
  await store();
  return applied;
}

async function forget(
  client: ClientBase,
  sectorCode: string | null,
  placeCode: string,
  period: string,
): Promise<void> {
  await (sectorCode === null
    ? client.query('DELETE FROM "OccupationWage" WHERE "placeCode" = $1 AND "period" = $2', [
        placeCode,
        period,
      ])
    : client.query('DELETE FROM "OccupationSectorWage" WHERE "sectorCode" = $1 AND "period" = $2', [
        sectorCode,
        period,
      ]));
}

/** Adds the nation's medians of years that are not here yet; a year that is here stays as it is. */
export async function applyHistory(
  client: ClientBase,
  files: readonly StagedFile<'oewsHistory'>[],
  codes: ReadonlySet<string>,
): Promise<Applied> {
  const applied: Applied = { stored: 0, unknown: 0 };
  let rows: KeyedWageRow[] = [];
  const store = async (): Promise<void> => {
    await storeWages(client, rows, 'leave');
    applied.stored += rows.length;
    rows = [];
  };
  for await (const { occupationCode, period, employment, median } of stagedRecords(client, files)) {
    if (!codes.has(occupationCode)) {
      applied.unknown += 1;
      continue;
    }
    const none = { p10: notInFile, p25: notInFile, p75: notInFile, p90: notInFile } as const;
    const figures = { employment, median, ...none, hourlyMedian: notInFile } as const;
    rows.push({ ...wageRow(figures), occupationCode, placeCode: nation.code, period });
    if (rows.length >= batchSize) await store();
  }
  await store();
  return applied;
}
