import type { Database } from '../database/database.ts';
import type { FigureReads } from '../figure-cache/figure-cache.ts';

/** What every loader of one request stands on. */
export interface LoaderScope {
  db: Database;
  /** Whose request it is; rows with an owner are read for this person only. */
  viewerId: string | null;
  now: Date;
  /** Public figures that were read before; left out, all are read from the database. */
  figures?: FigureReads;
}
