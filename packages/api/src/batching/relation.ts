/** One relation, or one way to find a noun's rows: loaders build their SQL from it. */
export interface Relation {
  /** The table, as PostgreSQL names it: the Prisma model's name. */
  table: string;
  /** The column that the rows are looked up by. */
  key: string;
  /** Type of the key column; `uuid` when left out. */
  keyType?: 'uuid' | 'text';
  /**
   * The column that must equal the viewer's id. It stands in the `where`: what is not yours is not there.
   * `public` for rows that everyone may read.
   */
  owner: Owner;
  /** Public figures, which are kept for other requests until any of them changes. Nothing with an owner is. */
  isFigure?: boolean;
}

/** Relations of public figures alone may be kept. */
export const isKept = ({
  owner,
  isFigure = false,
}: Pick<Relation, 'owner' | 'isFigure'>): boolean => isFigure && owner === 'public';

export type Owner = (string & {}) | 'public';

/** The order of a list. The id breaks ties, so that it is total. */
export interface Order {
  /** Never nullable: a null has no place in a keyset. */
  column: string;
  direction: 'asc' | 'desc';
}
