import type { FastifyInstance } from 'fastify';

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
