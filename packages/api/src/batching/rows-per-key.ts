import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Columns } from './columns.ts';
import { groupByKey } from './group-by-key.ts';
import type { Order, Relation } from './relation.ts';
import { column, inOrder, readRows, selectColumns, sqlBuilder, type RowsQuery } from './rows.ts';

/**
 * The first `limit` rows of each key in one statement: a lateral join runs the same short query, on its index, once per key.
 * `columns` must hold the key, the column of the order and the id.
 */
export async function readRowsPerKey<Row extends object>(
  db: Database,
  rows: RowsQuery<Row>,
  relation: Relation & { order: Order },
  page: { keys: readonly string[]; columns: Columns; limit: number; reversed?: boolean },
): Promise<Map<string, Row[]>> {
  const keyType = sql.raw(relation.keyType ?? 'uuid');
  const ofOneKey = rows.where(sql<boolean>`${column(relation.key)} = ${sql.ref('wanted.key')}`);
  const lateral = inOrder(selectColumns(ofOneKey, page.columns), relation.order, page.reversed)
    .limit(page.limit)
    .as('row');
  const wanted = sql<{ key: string }>`unnest(${[...page.keys]}::${keyType}[])`;
  const joined = sqlBuilder
    .selectFrom(wanted.as<'wanted'>(sql`${sql.ref('wanted')}(${sql.ref('key')})`))
    .innerJoinLateral(
      () => lateral,
      (join) => join.onTrue(),
    )
    .select(page.columns.map((name) => column(name).as(name)));
  const query = inOrder(joined as unknown as RowsQuery<Row>, relation.order, page.reversed);
  return groupByKey(await readRows<Row>(db, query), relation.key);
}
