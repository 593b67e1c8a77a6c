import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { pendingMigrations } from '../database/pending-migrations.ts';

interface HealthOptions {
  db: Database;
  /** Where the migrations are that this build was made for. */
  migrationsFolder: string;
}

const patienceMs = 2_000;

/** `/healthz`: the process answers. `/readyz`: it can do its work; a balancer sends nothing here while it cannot. */
export async function healthRoutes(
  fastify: FastifyInstance,
  { db, migrationsFolder }: HealthOptions,
): Promise<void> {
  let isStopping = false;
  fastify.addHook('preClose', async () => {
    isStopping = true;
  });
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  fastify.get('/healthz', async () => ({ status: 'ok' }));

  fastify.get('/readyz', async (_request, reply) => {
    const pending = await within(patienceMs, pendingMigrations(db, migrationsFolder)).catch(
      () => null,
    );
    const checks = {
      process: isStopping ? 'stopping' : 'ok',
      database: pending === null ? 'unreachable' : 'ok',
      migrations:
        pending === null ? 'unknown' : pending.length > 0 ? `${pending.length} pending` : 'ok',
    };
    const isReady = Object.values(checks).every((check) => check === 'ok');
    return reply
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not ready', checks });
  });
}

function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
