import { groupByKey } from '../../batching/group-by-key.ts';
import { figuresIn, LoaderPerVariant, variantOf } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type {
  IndustryInsight as InsightRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { salaryRange, type SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import type { WageRow } from '../../labour-market/loading/wage-row.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';
import { pages } from '../../pagination/pages.ts';

export const industryInsightLoaders = (scope: LoaderScope) => ({
  industryInsightById: oneByKey<InsightRow>(scope, {
    table: 'IndustryInsight',
    key: 'id',
    owner: 'public',
    isFigure: true,
  }),
  industryInsightByIndustry: oneByKey<InsightRow>(scope, {
    table: 'IndustryInsight',
    key: 'industry',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
  }),
  industryInsights: pages<InsightRow>(scope, {
    table: 'IndustryInsight',
    owner: 'public',
    order: { column: 'industry', kind: 'text', direction: 'asc' },
  }),
  salaryRangesByIndustry: salaryRangesByIndustry(scope),
  usersByIndustry: pagesByKey<UserRow>(scope, {
    table: 'User',
    key: 'industry',
    keyType: 'text',
    owner: 'id',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
  }),
});

/** The newest wages of each of a specialization's occupations in a place, the occupation with most jobs in the nation first. */
function salaryRangesByIndustry(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, SalaryRangeFigures[]>(
    figuresIn(scope, 'salaryRangesByIndustry'),
  );
  type Row = WageRow & {
    specializationId: string;
    code: string;
    title: string;
    period: string | null;
    newestPeriod: string | null;
  };
  return {
    load: (industry: string, placeCode: string): Promise<SalaryRangeFigures[]> =>
      loaders.load(
        variantOf([], placeCode),
        industry,
        async (industries) => {
          const rows = await db.$queryRawUnsafe<Row[]>(
            `SELECT m."specializationId", o."code", o."title", here.*, nation."period" AS "newestPeriod"
             FROM "SpecializationOccupation" m JOIN "Occupation" o ON o."code" = m."occupationCode"
             LEFT JOIN LATERAL (SELECT w."period", w."employment" FROM "OccupationWage" w WHERE w."occupationCode" = o."code" AND w."placeCode" = 'US' ORDER BY w."period" DESC LIMIT 1) nation ON true
             LEFT JOIN LATERAL (SELECT w."period", w."employment", w."p10", w."p25", w."median", w."p75", w."p90", w."hourlyMedian", w."marks"
               FROM "OccupationWage" w WHERE w."occupationCode" = o."code" AND w."placeCode" = $2 ORDER BY w."period" DESC LIMIT 1) here ON true
             WHERE m."specializationId" = ANY($1) ORDER BY nation."employment" DESC NULLS LAST, o."code"`,
            [...industries],
            placeCode,
          );
          const groups = groupByKey(rows, 'specializationId');
          return new Map(
            [...groups].map(([id, of]) => [
              id,
              of.map((row) =>
                salaryRange(
                  row,
                  placeCode,
                  row.period === null ? null : { ...row, period: row.period },
                  row.newestPeriod ?? '',
                ),
              ),
            ]),
          );
        },
        () => [],
      ),
  };
}
