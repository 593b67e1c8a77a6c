import { z } from 'zod';
import type { Order } from '../batching/relation.ts';
import { badUserInput } from '../errors/known-errors.ts';

export interface PageOrder extends Order {
  /** What the order's column holds: decides how a cursor is read back. */
  kind: 'time' | 'text' | 'number';
}

/** Where a row stands in its list: the value of the order's column, and the id that breaks ties. */
export interface Position {
  value: string | number;
  id: string;
}

const values = {
  time: z.iso.datetime(),
  text: z.string().max(10_000),
  number: z.number(),
};

/** Opaque to callers: base64url of `["2026-11-23T17:00:00.000Z","<uuid>"]`. */
export function cursorOf(row: object, order: PageOrder): string {
  const value: unknown = Reflect.get(row, order.column);
  const position = [value instanceof Date ? value.toISOString() : value, Reflect.get(row, 'id')];
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

export function readCursor(
  cursor: string,
  order: PageOrder,
  argument: 'after' | 'before',
): Position {
  const parsed = z.tuple([values[order.kind], z.uuid()]).safeParse(decoded(cursor));
  if (!parsed.success) {
    throw badUserInput(
      `${argument} is not a cursor of this list. Take it from the edges or the pageInfo of an earlier page.`,
    );
  }
  const [value, id] = parsed.data;
  return { value, id };
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
