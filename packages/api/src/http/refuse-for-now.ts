import type { FastifyReply } from 'fastify';
import { answerError } from './answer-error.ts';

/** Too many requests in a minute. */
export function refuseForNow(reply: FastifyReply, seconds: number): FastifyReply {
  reply.header('retry-after', seconds);
  return answerError(
    reply,
    429,
    'RATE_LIMITED',
    `Too many requests in a minute. Nothing was read or changed. Go on in ${seconds} s.`,
  );
}
