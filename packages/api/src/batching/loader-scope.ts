import type { Database } from '../database/database.ts';

/** What every loader of one request stands on. */
export interface LoaderScope {
  db: Database;
  /** Whose request it is; rows with an owner are read for this person only. */
  viewerId: string | null;
  now: Date;
}
