import type { FastifyReply } from 'fastify';
import type { KnownCode } from '../errors/known-errors.ts';
import type { RefusalReason } from '../reading/read-outcome.ts';

/** What a route for files answers besides: why a file was not taken or cannot be read. */
type UploadCode = RefusalReason | 'CSRF' | 'NO_FILE';

/** Every refusal of ours, GraphQL or not, has the one shape that GraphQL clients read. */
export function answerError(
  reply: FastifyReply,
  status: number,
  code: KnownCode | UploadCode | 'NOT_FOUND' | 'PAYLOAD_TOO_LARGE',
  message: string,
  extensions: object = {},
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...extensions } }] });
}
