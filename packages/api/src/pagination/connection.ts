import 'reflect-metadata';
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { PageArgs } from './page-args.ts';
import type { PageOrder } from './cursor.ts';
import { cursorOf } from './cursor.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are items after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item here; null on an empty page.',
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item here; null on an empty page.',
  })
  endCursor: string | null;
}

export interface PageOfRows<Row> {
  rows: Row[];
  /** Whether the list goes on beyond the page, in the direction that was counted. */
  hasMore: boolean;
}

/** A page that reads nothing until a field asks for it: `{ totalCount }` alone never reads rows. */
export class Connection<Row extends object> {
  readonly #page: () => Promise<PageOfRows<Row>>;
  readonly #count: () => Promise<number>;
  readonly #order: PageOrder;
  readonly #args: PageArgs;

  constructor(parts: {
    page: () => Promise<PageOfRows<Row>>;
    count: () => Promise<number>;
    order: PageOrder;
    args: PageArgs;
  }) {
    this.#page = parts.page;
    this.#count = parts.count;
    this.#order = parts.order;
    this.#args = parts.args;
  }

  get nodes(): Promise<Row[]> {
    return this.#page().then(({ rows }) => rows);
  }

  get edges(): Promise<{ cursor: string; node: Row }[]> {
    return this.nodes.then((rows) =>
      rows.map((node) => ({ cursor: cursorOf(node, this.#order), node })),
    );
  }

  get pageInfo(): Promise<PageInfo> {
    return this.#page().then(({ rows, hasMore }) => {
      const [first, last] = [rows.at(0), rows.at(-1)];
      const fromEnd = this.#args.last != null;
      return {
        hasNextPage: fromEnd ? this.#args.before != null : hasMore,
        hasPreviousPage: fromEnd ? hasMore : this.#args.after != null,
        startCursor: first ? cursorOf(first, this.#order) : null,
        endCursor: last ? cursorOf(last, this.#order) : null,
      };
    });
  }

  get totalCount(): Promise<number> {
    return this.#count();
  }
}

/** The graph's types for a connection of this noun: `NounConnection` and `NounEdge`. `plural` is for their descriptions. */
export function connectionOf<Node extends object>(
  NodeType: ClassType<Node>,
  plural: string,
): ClassType {
  @ObjectType(`${NodeType.name}Edge`, { description: `One of a page of ${plural}.` })
  class Edge {
    @Field(() => String, {
      description: 'Where this item stands: pass it as after or before. Opaque.',
    })
    cursor: string;

    @Field(() => NodeType, { description: 'The item.' })
    node: Node;
  }

  @ObjectType(`${NodeType.name}Connection`, { description: `A page of ${plural}.` })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The items with their cursors, in the order of the list.' })
    edges: Promise<Edge[]>;

    @Field(() => [NodeType], {
      description: 'The items without their cursors, in the order of the list.',
    })
    nodes: Promise<Node[]>;

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: Promise<PageInfo>;

    @Field(() => Int, {
      description: `How many ${plural} the whole list has. Counted only when asked.`,
    })
    totalCount: Promise<number>;
  }
  return ConnectionType;
}
