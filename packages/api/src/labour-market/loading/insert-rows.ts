import type { ClientBase } from 'pg';

export interface Column<Row> {
  name: string;
  /** PostgreSQL's type of the array that carries it: `text`, `int4`. */
  type: string;
  value: (row: Row) => string | number | boolean | null;
}

/** Rows of one statement: enough to be fast, few enough that no message grows beyond a few megabytes. */
const batchSize = 10_000;

/** Inserts many rows, one statement per 10,000: arrays of columns, unnested by the server. `conflict` is an `ON CONFLICT …` clause. */
export async function insertRows<Row>(
  client: ClientBase,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  conflict = '',
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ');
  const text = `INSERT INTO "${table}" (${names}) SELECT * FROM unnest(${arrays}) ${conflict}`;
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    await client.query(
      text,
      columns.map(({ value }) => batch.map(value)),
    );
  }
}
