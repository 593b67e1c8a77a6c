import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { pino, type DestinationStream, type Logger } from 'pino';

/** Structured lines on stdout, one object each. Nobody logs what a person wrote, nor who they are: only ids of requests. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'message',
  };
  return destination ? pino(options, destination) : pino(options);
}

export const newRequestId = (): string => randomUUID();

/** One line per request when it has been answered; the route's pattern, not the address, which may hold ids and tokens. */
export function registerRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    request.log.info(line, 'request');
  });
}
