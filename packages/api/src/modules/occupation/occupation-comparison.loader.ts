import { groupByKey } from '../../batching/group-by-key.ts';
import { figuresIn, LoaderPerVariant, variantOf } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { salaryRange, type SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import type { WageRow } from '../../labour-market/loading/wage-row.ts';

export interface SimilarRow {
  occupationCode: string;
  code: string;
  distance: number | null;
  basis: 'RELATED' | 'SKILLS' | 'GROUP';
  /** The O*NET release it stands on; null for a group of the classification. */
  release: string | null;
}

export interface MedianRow {
  occupationCode: string;
  period: string;
  median: number | null;
  employment: number | null;
}

export const occupationComparisonLoaders = (scope: LoaderScope) => ({
  similarByOccupation: similarByOccupation(scope),
  wagesByPlaceOfOccupation: wagesByPlaceOfOccupation(scope),
  mediansByOccupation: mediansByOccupation(scope),
});

/** How far two occupations are from each other in what O*NET rated for both. */
const distance = 'sqrt(avg((mine."importance" - theirs."importance") ^ 2))';
const ratedForBoth =
  '"OccupationSkill" mine JOIN "OccupationSkill" theirs ON theirs."name" = mine."name" AND theirs."kind" = mine."kind"';
const namesRelated =
  'EXISTS (SELECT FROM "OccupationRelated" r WHERE r."occupationCode" = wanted."code")';
const isRated = 'EXISTS (SELECT FROM "OccupationSkill" s WHERE s."occupationCode" = wanted."code")';

/**
 * By the rule of docs/labour-market-data.md: what O*NET names as related; where it names nothing, the nearest in the
 * importance of the skills and knowledge that it rated for both; where it rated nothing, the occupations of the same group
 * of the classification, the narrowest group first.
 */
function similarByOccupation(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, SimilarRow[]>(
    figuresIn(scope, 'similarByOccupation'),
  );
  return {
    load: (code: string, count: number): Promise<SimilarRow[]> =>
      loaders.load(
        variantOf([], count),
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<SimilarRow[]>(
            `SELECT wanted."code" AS "occupationCode", near."code", near."distance", near."basis", near."release"
             FROM unnest($1::text[]) WITH ORDINALITY AS wanted("code", "at")
             CROSS JOIN LATERAL (
               (SELECT r."relatedCode" AS "code", (SELECT ${distance} FROM ${ratedForBoth} WHERE mine."occupationCode" = wanted."code" AND theirs."occupationCode" = r."relatedCode") AS "distance",
                  'RELATED' AS "basis", r."release", r."position" AS "rank"
                FROM "OccupationRelated" r WHERE r."occupationCode" = wanted."code" ORDER BY r."position" LIMIT $2)
               UNION ALL
               (SELECT theirs."occupationCode", ${distance}, 'SKILLS', max(mine."release"), row_number() OVER (ORDER BY ${distance}, theirs."occupationCode")
                FROM ${ratedForBoth}
                WHERE mine."occupationCode" = wanted."code" AND theirs."occupationCode" <> wanted."code" AND NOT ${namesRelated}
                GROUP BY theirs."occupationCode" HAVING count(*) * 2 >= (SELECT count(*) FROM "OccupationSkill" s WHERE s."occupationCode" = wanted."code")
                ORDER BY 5 LIMIT $2)
               UNION ALL
               (SELECT o."code", NULL, 'GROUP', NULL, row_number() OVER (ORDER BY left(o."code", 6) <> left(wanted."code", 6), o."code") FROM "Occupation" o
                WHERE left(o."code", 4) = left(wanted."code", 4) AND o."code" <> wanted."code" AND NOT ${namesRelated} AND NOT ${isRated}
                ORDER BY 5 LIMIT $2)
             ) near
             ORDER BY wanted."at", near."rank", near."code"`,
            [...codes],
            count,
          );
          return groupByKey(rows, 'occupationCode');
        },
        () => [],
      ),
  };
}

/** The newest wages in every place that BLS has an estimate for, the nation first, then by name. */
function wagesByPlaceOfOccupation(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, SalaryRangeFigures[]>(
    figuresIn(scope, 'wagesByPlaceOfOccupation'),
  );
  type Row = WageRow & {
    occupationCode: string;
    placeCode: string;
    title: string;
    period: string;
  };
  return {
    load: (code: string): Promise<SalaryRangeFigures[]> =>
      loaders.load(
        variantOf([]),
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<Row[]>(
            `SELECT * FROM (
               SELECT DISTINCT ON (w."occupationCode", w."placeCode") w.*, o."title", p."position"
               FROM "OccupationWage" w JOIN "Occupation" o ON o."code" = w."occupationCode" JOIN "Place" p ON p."code" = w."placeCode"
               WHERE w."occupationCode" = ANY($1) ORDER BY w."occupationCode", w."placeCode", w."period" DESC
             ) newest ORDER BY "occupationCode", "position"`,
            [...codes],
          );
          const groups = groupByKey(rows, 'occupationCode');
          return new Map(
            [...groups].map(([key, of]) => [
              key,
              of.map((row) =>
                salaryRange(
                  { title: row.title, code: row.occupationCode },
                  row.placeCode,
                  row,
                  row.period,
                ),
              ),
            ]),
          );
        },
        () => [],
      ),
  };
}

/** The nation's medians, the oldest first. Percentiles above them are left out: older files cut off the highest. */
function mediansByOccupation(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, MedianRow[]>(
    figuresIn(scope, 'mediansByOccupation'),
  );
  return {
    load: (code: string): Promise<MedianRow[]> =>
      loaders.load(
        variantOf([]),
        code,
        async (codes) =>
          groupByKey(
            await db.$queryRawUnsafe<MedianRow[]>(
              `SELECT "occupationCode", "period", "median", "employment" FROM "OccupationWage"
               WHERE "occupationCode" = ANY($1) AND "placeCode" = 'US' ORDER BY "occupationCode", right("period", 4), "period"`,
              [...codes],
            ),
            'occupationCode',
          ),
        () => [],
      ),
  };
}
