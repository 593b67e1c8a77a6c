import { groupByKey } from '../../batching/group-by-key.ts';
import { figuresIn, LoaderPerVariant, variantOf } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { wageNote } from '../../labour-market/insight/salary-range.ts';
import type { SectorWageRow } from '../../labour-market/loading/wage-row.ts';

export interface SectorWageFigures extends Omit<SectorWageRow, 'marks'> {
  occupationCode: string;
  sectorCode: string;
  sector: string;
  period: string;
  note: string | null;
}

type Row = SectorWageRow &
  Pick<SectorWageFigures, 'occupationCode' | 'sectorCode' | 'period' | 'sector'>;

export const sectorWageLoaders = (scope: LoaderScope) => ({
  wagesBySectorOfOccupation: wagesBySectorOfOccupation(scope),
});

/** The newest wages of an occupation in every sector that BLS has an estimate for, the sector with most of its jobs first. */
function wagesBySectorOfOccupation(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, SectorWageFigures[]>(
    figuresIn(scope, 'wagesBySectorOfOccupation'),
  );
  return {
    load: (code: string): Promise<SectorWageFigures[]> =>
      loaders.load(
        variantOf([]),
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<Row[]>(
            `SELECT * FROM (
               SELECT DISTINCT ON (w."occupationCode", w."sectorCode") w.*, s."name" AS "sector"
               FROM "OccupationSectorWage" w JOIN "Sector" s ON s."code" = w."sectorCode"
               WHERE w."occupationCode" = ANY($1) ORDER BY w."occupationCode", w."sectorCode", w."period" DESC
             ) newest ORDER BY "occupationCode", "employment" DESC NULLS LAST, "sectorCode"`,
            [...codes],
          );
          const told = rows.map(({ marks, ...row }) => ({
            ...row,
            note: wageNote({ ...row, marks, hourlyMedian: null }),
          }));
          return groupByKey(told, 'occupationCode');
        },
        () => [],
      ),
  };
}
