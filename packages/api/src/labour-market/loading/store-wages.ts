import type { ClientBase } from 'pg';
import type { ReferenceFigures } from '../snapshot/reference-figures.ts';
import { type Column, insertRows } from './insert-rows.ts';
import { sectorWageRow, type SectorWageRow, type WageRow, wageRow } from './wage-row.ts';

/** A wage row with its key, as OccupationWage holds it. */
export type KeyedWageRow = WageRow & { occupationCode: string; placeCode: string; period: string };

/** The same of OccupationSectorWage. */
export type KeyedSectorWageRow = SectorWageRow & {
  occupationCode: string;
  sectorCode: string;
  period: string;
};

const figures = ['employment', 'p10', 'p25', 'median', 'p75', 'p90'] as const;

const replacing = (names: readonly string[]): string =>
  names.map((name) => `"${name}" = excluded."${name}"`).join(', ');

const figureColumns: Column<SectorWageRow>[] = [
  ...figures.map((name) => ({ name, type: 'int4', value: (row: SectorWageRow) => row[name] })),
  {
    name: 'marks',
    type: 'jsonb',
    value: (row) => (row.marks === null ? null : JSON.stringify(row.marks)),
  },
];

/** Stores wage rows; one that is there already is replaced, or left as it is when `whenThere` says so. */
export async function storeWages(
  client: ClientBase,
  rows: readonly KeyedWageRow[],
  whenThere: 'replace' | 'leave' = 'replace',
): Promise<void> {
  await insertRows<KeyedWageRow>(
    client,
    'OccupationWage',
    [
      { name: 'occupationCode', type: 'text', value: (row) => row.occupationCode },
      { name: 'placeCode', type: 'text', value: (row) => row.placeCode },
      { name: 'period', type: 'text', value: (row) => row.period },
      ...figureColumns,
      { name: 'hourlyMedian', type: 'float8', value: (row) => row.hourlyMedian },
    ],
    rows,
    `ON CONFLICT ("occupationCode", "placeCode", "period") DO ${
      whenThere === 'leave'
        ? 'NOTHING'
        : `UPDATE SET ${replacing([...figures, 'hourlyMedian', 'marks'])}`
    }`,
  );
}

/** Stores wage rows of sectors; one that is there already is replaced. */
export async function storeSectorWages(
  client: ClientBase,
  rows: readonly KeyedSectorWageRow[],
): Promise<void> {
  await insertRows<KeyedSectorWageRow>(
    client,
    'OccupationSectorWage',
    [
      { name: 'occupationCode', type: 'text', value: (row) => row.occupationCode },
      { name: 'sectorCode', type: 'text', value: (row) => row.sectorCode },
      { name: 'period', type: 'text', value: (row) => row.period },
      ...figureColumns,
    ],
    rows,
    `ON CONFLICT ("occupationCode", "sectorCode", "period") DO UPDATE SET ${replacing([...figures, 'marks'])}`,
  );
}

/** Every wage of the reference figures, a row for each occupation, place or sector, and period. */
export async function storeAllWages(
  client: ClientBase,
  { wages, sectorWages }: ReferenceFigures,
): Promise<void> {
  await storeWages(
    client,
    wages.flatMap(({ rows, ...table }) =>
      [...rows].map(([occupationCode, row]) => ({ ...wageRow(row), ...table, occupationCode })),
    ),
  );
  await storeSectorWages(
    client,
    sectorWages.flatMap(({ rows, ...table }) =>
      [...rows].map(([occupationCode, row]) => ({
        ...sectorWageRow(row),
        ...table,
        occupationCode,
      })),
    ),
  );
}
