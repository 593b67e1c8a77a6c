import { sql } from 'kysely';
import type { Columns } from '../batching/columns.ts';
import { LoaderPerVariant, variantOf, withColumns } from '../batching/loader-per-variant.ts';
import type { LoaderScope } from '../batching/loader-scope.ts';
import type { Owner, Relation } from '../batching/relation.ts';
import { readRowsPerKey } from '../batching/rows-per-key.ts';
import {
  column,
  inOrder,
  readRows,
  rowsOf,
  selectColumns,
  type RowsQuery,
} from '../batching/rows.ts';
import { Connection, type PageOfRows } from './connection.ts';
import { readCursor, type PageOrder } from './cursor.ts';
import { readPage, type Page, type PageArgs } from './page-args.ts';

interface List<Row, Filter> {
  order: PageOrder;
  /** Narrows the list by what the caller asks: `rows.where('row.status', '=', filter.status)`. */
  where?: (rows: RowsQuery<Row>, filter: Filter) => RowsQuery<Row>;
}

export interface PagesByKey<Row extends object, Filter> {
  /** A page of the rows with this key. The page of every parent that asks alike is one statement. */
  page(
    key: string,
    args: PageArgs,
    columns: Columns,
    ...filter: FilterArgument<Filter>
  ): Connection<Row>;
}

export interface Pages<Row extends object, Filter> {
  page(args: PageArgs, columns: Columns, ...filter: FilterArgument<Filter>): Connection<Row>;
}

type FilterArgument<Filter> = undefined extends Filter ? [filter?: Filter] : [filter: Filter];

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

function listed<Row, Filter>(
  scope: LoaderScope,
  list: { table: string; owner: Owner } & List<Row, Filter>,
  filter: Filter,
): RowsQuery<Row> | null {
  const rows = rowsOf<Row>(list.table, list.owner, scope.viewerId);
  return rows && list.where ? list.where(rows, filter) : rows;
}

/** Only what stands after and before the page's cursors: a keyset, so that a page costs the same wherever it is. */
function beside<Row>(
  rows: RowsQuery<Row> | null,
  page: Page,
  order: PageOrder,
): RowsQuery<Row> | null {
  if (!rows) return null;
  const at = (cursor: string, side: 'after' | 'before') => {
    const { value, id } = readCursor(cursor, order, side);
    const sign = sql.raw((side === 'after') === (order.direction === 'asc') ? '>' : '<');
    return sql<boolean>`(${column(order.column)}, ${column('id')}) ${sign} (${value}::${valueTypes[order.kind]}, ${id}::uuid)`;
  };
  let narrowed = rows;
  if (page.after !== null) narrowed = narrowed.where(at(page.after, 'after'));
  if (page.before !== null) narrowed = narrowed.where(at(page.before, 'before'));
  return narrowed;
}

const valueTypes = {
  time: sql.raw('timestamptz'),
  text: sql.raw('text'),
  number: sql.raw('float8'),
};

function cut<Row>(found: Row[], page: Page): PageOfRows<Row> {
  const rows = found.slice(0, page.size);
  return { rows: page.fromEnd ? rows.reverse() : rows, hasMore: found.length > page.size };
}

const nothing = () => ({ rows: [], hasMore: false });

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

async function countAll<Row>(scope: LoaderScope, rows: RowsQuery<Row> | null): Promise<number> {
  if (!rows) return 0;
  const [counted] = await readRows<{ count: number }>(
    scope.db,
    rows.select(sql<number>`count(*)::int`.as('count')),
  );
  return counted?.count ?? 0;
}
