import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type Compilable,
  type SelectQueryBuilder,
} from 'kysely';
import type { Database } from '../database/database.ts';
import type { Columns } from './columns.ts';
import type { Order, Owner } from './relation.ts';

/** A query over one table under the alias `row`; the caller may narrow it with `.where('row.column', …)`. */
export type RowsQuery<Row> = SelectQueryBuilder<{ row: Row }, 'row', object>;

/** Builds SQL and never runs it: Prisma does, on its own pool. */
export const sqlBuilder = new Kysely<object>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export async function readRows<Row>(db: Database, query: Compilable): Promise<Row[]> {
  const { sql: text, parameters } = query.compile();
  return db.$queryRawUnsafe<Row[]>(text, ...parameters);
}

/** The rows of a table that the viewer may see; null when they may see none at all. */
export function rowsOf<Row>(
  table: string,
  owner: Owner,
  viewerId: string | null,
): RowsQuery<Row> | null {
  const rows = sqlBuilder.selectFrom(sql<Row>`${sql.table(table)}`.as('row')) as RowsQuery<Row>;
  if (owner === 'public') return rows;
  if (viewerId === null) return null;
  return rows.where(sql<boolean>`${column(owner)} = ${viewerId}`);
}

export const column = (name: string) => sql.ref(`row.${name}`);

export function selectColumns<Row>(rows: RowsQuery<Row>, columns: Columns): RowsQuery<Row> {
  return rows.select(columns.map((name) => column(name).as(name)));
}

export function inOrder<Row>(rows: RowsQuery<Row>, order: Order, reversed = false): RowsQuery<Row> {
  const direction = (order.direction === 'asc') !== reversed ? 'asc' : 'desc';
  return rows.orderBy(column(order.column), direction).orderBy(column('id'), direction);
}
