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
  if (failure.reason === 'FAILED')
    request.log.error({ error: describeError(failure) }, 'rendering failed');
  return answerError(
    reply,
    failure.reason === 'FAILED' ? 500 : 422,
    failure.reason === 'FAILED' ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST',
    renderingMessages[failure.reason],
    { reason: failure.reason },
  );
}
