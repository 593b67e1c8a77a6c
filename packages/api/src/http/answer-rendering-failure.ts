import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from '../errors/describe-error.ts';
import { answerError } from './answer-error.ts';
import { maxPages } from '../rendering/page-limit.ts';
import type { RenderingFailure, RenderingFailureReason } from '../rendering/rendering-failure.ts';

/** What happened and what to do, by the reason. */
export const messageOf: Readonly<Record<RenderingFailureReason, string>> = {
  TIMED_OUT:
    'Drawing the pages took too long and was stopped. Your text is safe. Try again in a moment.',
  TOO_MANY_PAGES: `The document would have more than ${maxPages} pages. Your text is safe. Shorten it, or choose the compact template.`,
  TOO_LARGE: 'The file would be too large. Your text is safe. Shorten the document.',
  FAILED:
    'The pages could not be drawn. Your text is safe. Try another template, or export Markdown.',
};

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
    messageOf[failure.reason],
    { reason: failure.reason },
  );
}
