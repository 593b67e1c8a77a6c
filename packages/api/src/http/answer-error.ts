import type { FastifyReply } from 'fastify';
import type { KnownCode } from '../errors/known-errors.ts';

/** Every refusal of ours, GraphQL or not, has the one shape that GraphQL clients read. */
export function answerError(
  reply: FastifyReply,
  status: number,
  code: KnownCode | 'NOT_FOUND' | 'PAYLOAD_TOO_LARGE',
  message: string,
  extensions: object = {},
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...extensions } }] });
}
