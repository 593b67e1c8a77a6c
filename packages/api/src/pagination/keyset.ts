import { sql } from 'kysely';
import type { LoaderScope } from '../batching/loader-scope.ts';
import type { Owner } from '../batching/relation.ts';
import { column, rowsOf, type RowsQuery } from '../batching/rows.ts';
import type { PageOfRows } from './connection.ts';
import { readCursor, type PageOrder } from './cursor.ts';
import type { Page } from './page-args.ts';

/** What a list is made of, wherever it stands in the graph. */
export interface List<Row, Filter> {
  order: PageOrder;
  /** Narrows the list by what the caller asks: `rows.where('row.status', '=', filter.status)`. */
  where?: (rows: RowsQuery<Row>, filter: Filter) => RowsQuery<Row>;
}

/** The last argument of a list with a filter; none for a list without. */
export type FilterArgument<Filter> = undefined extends Filter
  ? [filter?: Filter]
  : [filter: Filter];

/** The rows of the whole list; null when the viewer may see none. */
export function listed<Row, Filter>(
  scope: LoaderScope,
  list: { table: string; owner: Owner } & List<Row, Filter>,
  filter: Filter,
): RowsQuery<Row> | null {
  const rows = rowsOf<Row>(list.table, list.owner, scope.viewerId);
  return rows && list.where ? list.where(rows, filter) : rows;
}

/** Only what stands after and before the page's cursors: a keyset, so that a page costs the same wherever it is. */
export function beside<Row>(
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

/** Drops the row that was read only to see whether there are more. */
export function cut<Row>(found: Row[], page: Page): PageOfRows<Row> {
  const rows = found.slice(0, page.size);
  return { rows: page.fromEnd ? rows.reverse() : rows, hasMore: found.length > page.size };
}

export const nothing = () => ({ rows: [], hasMore: false });
