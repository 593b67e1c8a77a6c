import { sql } from 'kysely';
import type { Columns } from './columns.ts';
import { figuresIn, LoaderPerVariant, variantOf, withColumns } from './loader-per-variant.ts';
import type { LoaderScope } from './loader-scope.ts';
import { groupByKey } from './group-by-key.ts';
import { isKept, type Order, type Relation } from './relation.ts';
import { readRowsPerKey } from './rows-per-key.ts';
import { inOrder, readRows, rowsOf, column, selectColumns, type RowsQuery } from './rows.ts';

export interface ManyByKey<Row> {
  /** The rows with this key, in the relation's order; an empty list when there is none. */
  load(key: string, columns: Columns): Promise<Row[]>;
}

export interface ManyRelation<Row> extends Relation {
  order: Order;
  /** The most rows per key. Left out: all of them, so only for what cannot grow. */
  limit?: number;
  /** Leaves out rows that are not meant, such as those in the trash. */
  where?: (rows: RowsQuery<Row>) => RowsQuery<Row>;
}

/** A short list per key. What can grow is a connection: `pagesByKey`. */
export function manyByKey<Row extends object>(
  scope: LoaderScope,
  relation: ManyRelation<Row>,
): ManyByKey<Row> {
  const loaders = new LoaderPerVariant<string, Row[]>(
    isKept(relation) ? figuresIn(scope, `${relation.table} by ${relation.key}`) : null,
  );
  const read = (asked: Columns) => async (keys: readonly string[]) => {
    const all = rowsOf<Row>(relation.table, relation.owner, scope.viewerId);
    if (!all) return new Map<string, Row[]>();
    const rows = relation.where ? relation.where(all) : all;
    const columns = withColumns(asked, relation.key, relation.order.column, 'id');
    const { limit } = relation;
    if (limit !== undefined)
      return readRowsPerKey<Row>(scope.db, rows, relation, { keys, columns, limit });
    const wanted = rows.where(sql<boolean>`${column(relation.key)} = any(${[...keys]})`);
    const found = await readRows<Row>(
      scope.db,
      inOrder(selectColumns(wanted, columns), relation.order),
    );
    return groupByKey(found, relation.key);
  };
  return {
    load: (key, columns) => loaders.load(variantOf(columns), key, read(columns), () => []),
  };
}
