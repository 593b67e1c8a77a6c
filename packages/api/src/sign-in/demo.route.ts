import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { openDemoCopy } from './demo-copy.service.ts';
import type { AttemptLimit } from './local/attempt-limit.ts';
import { countAttempt } from './local/attempt-rules.ts';
import { sessionCookie } from './local/session-cookie.ts';
import { isForeign, type Origins } from './origins.ts';
import { tooManyAttempts } from './sign-in.error.ts';
import type { Log } from '../context/log.ts';

interface DemoRouteOptions extends Origins {
  db: Database;
  secret: string;
  attempts: AttemptLimit;
  log: Log;
}

/**
 * `POST /api/sign-in/demo` signs in to a copy of the demo person that is this visitor's alone; registered only where
 * DEMO_ACCOUNT=true.
 */
export async function demoRoute(
  fastify: FastifyInstance,
  { db, secret, attempts, log, publicOrigin, webOrigins }: DemoRouteOptions,
): Promise<void> {
  fastify.post('/api/sign-in/demo', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isForeign(request, { publicOrigin, webOrigins }))
      return reply.code(403).send({
        code: 'INVALID_ORIGIN',
        message: 'This page may not sign in here. Nothing was changed.',
      });
    const outcome = await countAttempt(attempts, {
      endpoint: '/demo',
      address: request.ip,
      email: undefined,
    });
    if (!outcome.allowed)
      return reply
        .code(429)
        .header('retry-after', outcome.retryAfterSeconds)
        .send(tooManyAttempts(outcome.retryAfterSeconds));
    const now = new Date();
    const copy = await openDemoCopy(db, { now });
    if (!copy) {
      log.warn(
        {},
        'sign-in: DEMO_ACCOUNT=true, but the demo account is not in the database; the seed creates it',
      );
      return reply.code(503).send({
        code: 'DEMO_NOT_READY',
        message:
          'The demo account has not been created here. Create an account of your own instead.',
      });
    }
    const seconds = Math.round((copy.expiresAt.getTime() - now.getTime()) / 1000);
    return reply
      .header(
        'set-cookie',
        sessionCookie(copy.token, { secret, https: publicOrigin.startsWith('https:'), seconds }),
      )
      .send({ expiresAt: copy.expiresAt.toISOString() });
  });
}
