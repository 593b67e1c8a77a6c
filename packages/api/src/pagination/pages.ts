import { sql } from 'kysely';
import { withColumns } from '../batching/loader-per-variant.ts';
import type { Columns } from '../batching/columns.ts';
import type { LoaderScope } from '../batching/loader-scope.ts';
import type { Owner } from '../batching/relation.ts';
import { inOrder, readRows, selectColumns, type RowsQuery } from '../batching/rows.ts';
import { Connection, type PageOfRows } from './connection.ts';
import { beside, cut, listed, nothing, type FilterArgument, type List } from './keyset.ts';
import { readPage, type PageArgs } from './page-args.ts';

export interface Pages<Row extends object, Filter> {
  page(args: PageArgs, columns: Columns, ...filter: FilterArgument<Filter>): Connection<Row>;
}

/** A list at the root of the graph. */
export function pages<Row extends object, Filter = undefined>(
  scope: LoaderScope,
  list: { table: string; owner: Owner } & List<Row, Filter>,
): Pages<Row, Filter> {
  return {
    page(args, columns, ...[filter]) {
      const page = readPage(args);
      const rows = () => listed(scope, list, filter as Filter);
      let read: Promise<PageOfRows<Row>> | undefined;
      const readPageOnce = async (): Promise<PageOfRows<Row>> => {
        const visible = beside(rows(), page, list.order);
        if (!visible || page.size === 0) return nothing();
        const selected = selectColumns(visible, withColumns(columns, list.order.column, 'id'));
        const query = inOrder(selected, list.order, page.fromEnd).limit(page.size + 1);
        return cut(await readRows<Row>(scope.db, query), page);
      };
      return new Connection<Row>({
        args,
        order: list.order,
        page: () => (read ??= readPageOnce()),
        count: () => countAll(scope, rows()),
      });
    },
  };
}

async function countAll<Row>(scope: LoaderScope, rows: RowsQuery<Row> | null): Promise<number> {
  if (!rows) return 0;
  const [counted] = await readRows<{ count: number }>(
    scope.db,
    rows.select(sql<number>`count(*)::int`.as('count')),
  );
  return counted?.count ?? 0;
}
