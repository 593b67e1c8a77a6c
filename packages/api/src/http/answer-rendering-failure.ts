import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from '../errors/describe-error.ts';
import { answerError } from './answer-error.ts';
import type { RenderingFailure } from '../rendering/rendering-failure.ts';
import { renderingMessages } from '../rendering/rendering-messages.ts';

/** Answers a document that could not be rendered; what it was about stays out of the log. */
export function answerRenderingFailure(
  request: FastifyRequest,
  reply: FastifyReply,
  failure: RenderingFailure,
): FastifyReply {
  const { reason } = failure;
  if (reason !== 'FAILED')
    return answerError(reply, 422, 'BAD_REQUEST', renderingMessages[reason], { reason });
  const reference = randomUUID();
  request.log.error({ reference, error: describeError(failure) }, 'rendering failed');
  return answerError(
    reply,
    500,
    'INTERNAL_SERVER_ERROR',
    `${renderingMessages[reason]} If that fails too, tell us this reference: ${reference}`,
    { reason, reference },
  );
}
