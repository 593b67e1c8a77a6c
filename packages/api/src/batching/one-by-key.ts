import { sql } from 'kysely';
import { keyOf } from './group-by-key.ts';
import { figuresIn, LoaderPerVariant, variantOf, withColumns } from './loader-per-variant.ts';
import type { Columns } from './columns.ts';
import type { LoaderScope } from './loader-scope.ts';
import { isKept, type Relation } from './relation.ts';
import { column, readRows, rowsOf, selectColumns, type RowsQuery } from './rows.ts';

export interface OneByKey<Row> {
  /** The row with this key, or null when there is none that the viewer may see. */
  load(key: string, columns: Columns): Promise<Row | null>;
}

/** At most one row per key: a row by its id, the parent of a child, a one-to-one relation. */
export function oneByKey<Row extends object>(
  scope: LoaderScope,
  relation: Relation & {
    /** Leaves out rows that are not meant, such as those in the trash. */
    where?: (rows: RowsQuery<Row>) => RowsQuery<Row>;
  },
): OneByKey<Row> {
  const loaders = new LoaderPerVariant<string, Row | null>(
    isKept(relation) ? figuresIn(scope, `${relation.table} by ${relation.key}`) : null,
  );
  const read = (columns: Columns) => async (keys: readonly string[]) => {
    const all = rowsOf<Row>(relation.table, relation.owner, scope.viewerId);
    if (!all) return new Map<string, Row>();
    const visible = relation.where ? relation.where(all) : all;
    const wanted = sql<boolean>`${column(relation.key)} = any(${[...keys]})`;
    const query = selectColumns(visible.where(wanted), withColumns(columns, relation.key));
    const rows = await readRows<Row>(scope.db, query);
    return new Map(rows.map((row) => [keyOf(row, relation.key), row]));
  };
  return {
    load: (key, columns) => loaders.load(variantOf(columns), key, read(columns), () => null),
  };
}
