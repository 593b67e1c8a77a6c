import { groupByKey } from '../../batching/group-by-key.ts';
import { figuresIn, LoaderPerVariant, variantOf } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';

interface OrderedDetails {
  table: string;
  columns: readonly string[];
  /** Written by us, never by a caller. */
  order: string;
  where?: string;
}

/** The first few details of each occupation, in one statement: tables keyed by the occupation's code. */
export function firstPerOccupation<Row extends object>(
  scope: LoaderScope,
  { table, columns, order, where = 'true' }: OrderedDetails,
) {
  const loaders = new LoaderPerVariant<string, Row[]>(figuresIn(scope, `first of ${table}`));
  const { db } = scope;
  const selected = columns.map((name) => `"${name}"`).join(', ');
  return {
    load: (code: string, count: number): Promise<Row[]> =>
      loaders.load(
        variantOf([], count),
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<(Row & { key: string })[]>(
            `SELECT wanted."key", detail.* FROM unnest($1::text[]) WITH ORDINALITY AS wanted("key", "at")
             CROSS JOIN LATERAL (SELECT ${selected}, row_number() OVER (ORDER BY ${order}) AS "place" FROM "${table}" WHERE "occupationCode" = wanted."key" AND ${where} ORDER BY ${order} LIMIT $2) detail
             ORDER BY wanted."at", detail."place"`,
            [...codes],
            count,
          );
          return groupByKey(rows, 'key');
        },
        () => [],
      ),
  };
}
