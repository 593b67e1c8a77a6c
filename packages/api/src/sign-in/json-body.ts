import type { FastifyError, FastifyInstance } from 'fastify';

/** The body is not JSON. */
class NotJson extends Error {
  readonly statusCode = 400;

  constructor() {
    super('The body is not valid JSON. Nothing was changed.');
  }
}

/**
 * Accepts JSON bodies only, and leaves them as the text they came as: a signature covers the exact bytes,
 * and the sign-in library parses for itself. Forms of other sites cannot send JSON, so they are refused here.
 */
export function readJsonAsText(fastify: FastifyInstance, bodyLimit: number): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit },
    async (_request: unknown, body: string) => {
      try {
        if (body !== '') JSON.parse(body);
      } catch {
        throw new NotJson();
      }
      return body;
    },
  );
}

const codes: Record<number, string> = {
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers what the routes refuse in the one shape of all sign-in answers; anything unexpected is left to the server's handler. */
export function answerRefusals(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 400 || status > 499) throw error;
    return reply
      .code(status)
      .send({ code: codes[status] ?? 'BAD_REQUEST', message: error.message });
  });
}
