import { sql } from 'kysely';
import type { Columns } from '../batching/columns.ts';
import { LoaderPerVariant, variantOf, withColumns } from '../batching/loader-per-variant.ts';
import type { LoaderScope } from '../batching/loader-scope.ts';
import type { Relation } from '../batching/relation.ts';
import { readRowsPerKey } from '../batching/rows-per-key.ts';
import { column, readRows, type RowsQuery } from '../batching/rows.ts';
import { Connection, type PageOfRows } from './connection.ts';
import { beside, cut, listed, nothing, type FilterArgument, type List } from './keyset.ts';
import { readPage, type PageArgs } from './page-args.ts';

export interface PagesByKey<Row extends object, Filter> {
  /** A page of the rows with this key. The page of every parent that asks alike is one statement. */
  page(
    key: string,
    args: PageArgs,
    columns: Columns,
    ...filter: FilterArgument<Filter>
  ): Connection<Row>;
}

/** A relation that grows: the connection below each of many parents. */
export function pagesByKey<Row extends object, Filter = undefined>(
  scope: LoaderScope,
  relation: Relation & List<Row, Filter>,
): PagesByKey<Row, Filter> {
  const pages = new LoaderPerVariant<string, PageOfRows<Row>>();
  const counts = new LoaderPerVariant<string, number>();
  return {
    page(key, args, columns, ...[filter]) {
      const page = readPage(args);
      const rows = () => listed(scope, relation, filter as Filter);
      const readPages = async (keys: readonly string[]) => {
        const visible = beside(rows(), page, relation.order);
        if (!visible || page.size === 0) return new Map<string, PageOfRows<Row>>();
        const groups = await readRowsPerKey<Row>(scope.db, visible, relation, {
          keys,
          columns: withColumns(columns, relation.key, relation.order.column, 'id'),
          limit: page.size + 1,
          reversed: page.fromEnd,
        });
        return new Map([...groups].map(([group, found]) => [group, cut(found, page)]));
      };
      return new Connection<Row>({
        args,
        order: relation.order,
        page: () => pages.load(variantOf(columns, page, filter), key, readPages, nothing),
        count: () =>
          counts.load(
            variantOf([], filter),
            key,
            (keys) => countPerKey(scope, rows(), relation, keys),
            () => 0,
          ),
      });
    },
  };
}

async function countPerKey<Row>(
  scope: LoaderScope,
  rows: RowsQuery<Row> | null,
  relation: Relation,
  keys: readonly string[],
): Promise<Map<string, number>> {
  if (!rows) return new Map();
  const query = rows
    .where(sql<boolean>`${column(relation.key)} = any(${[...keys]})`)
    .select([
      sql<string>`${column(relation.key)}::text`.as('key'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .groupBy(column(relation.key));
  const counts = await readRows<{ key: string; count: number }>(scope.db, query);
  return new Map(counts.map((it) => [it.key, it.count]));
}
