import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { answerNotFound } from '../http/web-app.route.ts';
import type { Metrics } from './metrics.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `GET /metrics` in Prometheus' format, for whoever brings the token; for anybody else there is nothing at this address. */
export async function metricsRoute(
  fastify: FastifyInstance,
  { metrics }: { metrics: Metrics },
): Promise<void> {
  const expected = digest(`Bearer ${metrics.token}`);
  fastify.addHook('onClose', async () => metrics.close());
  fastify.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected))
      return answerNotFound(reply);
    const { body, mediaType } = await metrics.text();
    return reply.type(mediaType).send(body);
  });
}

/** Times every request that this server answers, by the pattern of its route: addresses may hold ids and tokens. */
export function registerRequestMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    metrics.answered({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    });
  });
}
