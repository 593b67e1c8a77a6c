import type { Loaders } from '../batching/loaders.ts';
import type { Database } from '../database/database.ts';
import type { CoachAccess } from '../generations/coach-access.ts';
import type { GenerationBell } from '../generations/generation-bell.ts';
import type { RequestRate } from '../limits/request-rate.ts';
import type { Log } from './log.ts';

/** The signed-in person. `userId` is `User.id`, whoever vouched for them. */
export interface Viewer {
  userId: string;
}

/** What a request carries through the graph. Made once per request. */
export interface RequestContext {
  db: Database;
  viewer: Viewer | null;
  loaders: Loaders;
  /** Counts what works through whole documents, over all requests of a person. */
  documentWork: RequestRate;
  /** Who can write here. */
  coach: CoachAccess;
  /** Rings when a generation changes. */
  bell: GenerationBell;
  /** Stands in every log line of this request and, as reference, in unexpected errors. */
  requestId: string;
  /** The caller's program, such as `Firefox on Windows`: it stands in the history of what they save. */
  device: string;
  /** One clock reading per request, so that all of an answer speaks of the same moment. */
  now: Date;
  log: Log;
  /** Aborted when the deadline has passed or the caller has gone. */
  signal: AbortSignal;
}
