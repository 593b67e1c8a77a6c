import { join } from 'node:path';
import { notInFile } from '../files/figure-cell.ts';
import { nation, places } from '../places.ts';
import { sectors } from '../sectors.ts';
import { readOewsHistory } from '../sources/read-oews-history.ts';
import { readOews } from '../sources/read-oews.ts';
import type { SectorTable, WageTable } from './reference-figures.ts';
import { type OnStage, snapshotInputs } from './snapshot-inputs.ts';

export interface WageTables {
  wages: WageTable[];
  sectorWages: SectorTable[];
  /** Titles of the occupations of the newest national file, by code: only these are kept. */
  titles: Map<string, string>;
}

const tableAt = <Table>(tables: Map<string, Table>, key: string, empty: () => Table): Table => {
  const table = tables.get(key) ?? empty();
  tables.set(key, table);
  return table;
};

/** The wages of nation, states and sectors, and the nation's medians of years that no whole file is at hand for. */
export async function readWageTables(directory: string, onStage: OnStage): Promise<WageTables> {
  const wages = new Map<string, WageTable>();
  const bySector = new Map<string, SectorTable>();
  const titles = new Map<string, string>();
  const wageTable = (placeCode: string, period: string): WageTable =>
    tableAt(wages, `${placeCode} ${period}`, () => ({ placeCode, period, rows: new Map() }));

  const { nationalWages, stateWages, sectorWages, nationalHistory } = snapshotInputs;
  for (const [index, file] of [...nationalWages, stateWages, sectorWages].entries()) {
    onStage(file);
    for await (const record of readOews(join(directory, file))) {
      const { occupationCode, title, placeCode, sectorCode, period, ...figures } = record;
      // The newest national file says which occupations there are; codes that later files dropped are left out.
      if (index === 0) titles.set(occupationCode, title);
      if (!titles.has(occupationCode)) continue;
      if (sectorCode === null) {
        wageTable(placeCode, period).rows.set(occupationCode, figures);
        continue;
      }
      const { hourlyMedian: _hourlyMedian, ...ofSector } = figures;
      const table = tableAt(bySector, `${sectorCode} ${period}`, () => ({
        sectorCode,
        period,
        rows: new Map(),
      }));
      table.rows.set(occupationCode, ofSector);
    }
  }

  onStage(nationalHistory);
  const whole = new Set([...wages.values()].map(({ placeCode, period }) => placeCode + period));
  for await (const { occupationCode, period, employment, median } of readOewsHistory(
    join(directory, nationalHistory),
  )) {
    if (!titles.has(occupationCode) || whole.has(nation.code + period)) continue;
    const [p10, p25, p75, p90] = [notInFile, notInFile, notInFile, notInFile] as const;
    const figures = { employment, p10, p25, median, p75, p90, hourlyMedian: notInFile } as const;
    wageTable(nation.code, period).rows.set(occupationCode, figures);
  }

  const placeOrder = new Map(places.map((place, position) => [place.code, position]));
  const sectorOrder = new Map(sectors.map((sector, position) => [sector.code, position]));
  const sorted = [...wages.values()].sort(
    (a, b) =>
      (placeOrder.get(a.placeCode) ?? 0) - (placeOrder.get(b.placeCode) ?? 0) ||
      b.period.localeCompare(a.period),
  );
  if (sorted[0]?.placeCode !== nation.code) throw new Error('The national wages are missing.');
  return {
    wages: sorted,
    sectorWages: [...bySector.values()].sort(
      (a, b) => (sectorOrder.get(a.sectorCode) ?? 0) - (sectorOrder.get(b.sectorCode) ?? 0),
    ),
    titles,
  };
}
