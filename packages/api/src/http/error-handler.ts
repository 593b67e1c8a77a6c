import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import { describeError } from '../errors/describe-error.ts';
import { Unavailable } from '../errors/unavailable.ts';
import { answerError } from './answer-error.ts';

/** What a route throws: a caller's mistake is told, anything else becomes a reference that the log carries too. */
export function registerErrorHandler(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      return answerError(
        reply,
        413,
        'PAYLOAD_TOO_LARGE',
        'The request is larger than this address accepts. Nothing was saved.',
      );
    }
    if (status >= 400 && status < 500)
      return answerError(reply, status, 'BAD_REQUEST', error.message);
    if (error instanceof Unavailable) {
      request.log.warn({ error: describeError(error) }, 'unavailable');
      return answerError(reply, 503, 'UNAVAILABLE', error.message);
    }
    const reference = randomUUID();
    request.log.error({ reference, error: describeError(error) }, 'unexpected error');
    return answerError(
      reply,
      500,
      'INTERNAL_SERVER_ERROR',
      `Something went wrong on our side. What was saved before is safe. Try again; if it stays, tell us this reference: ${reference}`,
      { reference },
    );
  });
}
