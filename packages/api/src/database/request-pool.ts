import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';

type Connected = Parameters<pg.Pool['connect']>[0];

/**
 * A pool in which who waited for a connection goes on as the request they are. `pg` calls whoever waited from inside the
 * answer to the one before them: as that other request, whose deadline may have passed.
 */
export class RequestPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (callback === undefined) return super.connect();
    super.connect(AsyncResource.bind(callback));
  }
}
