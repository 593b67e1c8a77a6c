import { figuresIn, LoaderPerVariant, variantOf } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { InsightSnapshot as SnapshotRow } from '../../database/generated/client.ts';
import { changesBetween, type InsightChange } from '../../labour-market/insight/insight-changes.ts';
import type { SnapshotFigures } from '../../labour-market/insight/insight-snapshot.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

export const insightSnapshotLoaders = (scope: LoaderScope) => ({
  insightSnapshotById: oneByKey<SnapshotRow>(scope, {
    table: 'InsightSnapshot',
    key: 'id',
    owner: 'public',
  }),
  insightSnapshotsByIndustry: pagesByKey<SnapshotRow>(scope, {
    table: 'InsightSnapshot',
    key: 'industry',
    keyType: 'text',
    owner: 'public',
    order: { column: 'takenAt', kind: 'time', direction: 'desc' },
  }),
  insightChangesByIndustry: insightChangesByIndustry(scope),
});

/**
 * What the newest snapshot says differently from the one that was in force at a time; from the one before it when no
 * time is given. From the first there is, when the time lies before it.
 */
function insightChangesByIndustry(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, InsightChange[]>(
    figuresIn(scope, 'insightChangesByIndustry'),
  );
  interface Row {
    industry: string;
    before: SnapshotFigures;
    after: SnapshotFigures;
  }
  return {
    load: (industry: string, since: Date | null): Promise<InsightChange[]> =>
      loaders.load(
        variantOf([], since?.getTime() ?? null),
        industry,
        async (industries) => {
          const rows = await db.$queryRawUnsafe<Row[]>(
            `SELECT wanted."industry", "earlier"."figures" AS "before", "newest"."figures" AS "after"
             FROM unnest($1::text[]) AS wanted("industry")
             CROSS JOIN LATERAL (SELECT * FROM "InsightSnapshot" s WHERE s."industry" = wanted."industry" ORDER BY s."takenAt" DESC, s."id" DESC LIMIT 1) "newest"
             CROSS JOIN LATERAL (SELECT * FROM "InsightSnapshot" s WHERE s."industry" = wanted."industry" AND s."id" <> "newest"."id"
               ORDER BY s."takenAt" <= coalesce($2::timestamptz, s."takenAt") DESC,
                 CASE WHEN s."takenAt" <= coalesce($2::timestamptz, s."takenAt") THEN s."takenAt" END DESC, s."takenAt", s."id" LIMIT 1) "earlier"
             WHERE $2::timestamptz IS NULL OR "newest"."takenAt" > $2::timestamptz`,
            [...industries],
            since,
          );
          return new Map(rows.map((row) => [row.industry, changesBetween(row.before, row.after)]));
        },
        () => [],
      ),
  };
}
