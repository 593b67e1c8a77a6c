import type { GraphQLResolveInfo } from 'graphql';
import { fieldsAsked } from './fields-asked.ts';

/** The names of the columns that a loader should read. */
export type Columns = readonly string[];

export interface ColumnsOf<Row> {
  /** The noun's name in the graph, such as `Resume`. */
  noun: string;
  /** The columns that answer the selection at this place of the operation. */
  asked(info: GraphQLResolveInfo): Columns;
  /** Names the row type for readers of the code; there is nothing in it. */
  row?: Row;
}

/**
 * Says which columns each field of a noun needs, so that a list that does not show a large column never reads it.
 * A field named as its column needs no entry. Any other must be listed, or it throws: a forgotten one would read `undefined`.
 */
export function defineColumns<Row>(
  noun: string,
  columns: Readonly<Record<string, keyof Row & string>>,
  needs: {
    /** Read whatever is asked: the id, the owner, keys of relations that most callers follow. */
    always: readonly (keyof Row & string)[];
    fields: Readonly<Record<string, readonly (keyof Row & string)[]>>;
  },
): ColumnsOf<Row> {
  const known = new Set<string>(Object.values(columns));
  const columnsOf = (field: string): readonly string[] => {
    const listed = Object.hasOwn(needs.fields, field) ? needs.fields[field] : undefined;
    if (listed) return listed;
    if (known.has(field)) return [field];
    throw new Error(
      `${noun}.${field} is no column: say in its columns file which columns it needs.`,
    );
  };
  return {
    noun,
    asked: (info) =>
      [...new Set([...needs.always, ...[...fieldsAsked(info, noun)].flatMap(columnsOf)])].sort(),
  };
}
