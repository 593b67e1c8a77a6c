import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerError } from './answer-error.ts';

const aYear = 'public, max-age=31536000, immutable';

/** Addresses that are never a page of the app. */
const notPages = /^\/(api|graphql|embed|healthz|readyz|assets)(\/|\?|$)/;

/** Serves the built app: hashed files for a year, everything else checked anew; an address of the app's own gets its page. */
export async function webAppRoutes(
  fastify: FastifyInstance,
  { folder }: { folder: string },
): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    index: ['index.html'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.slice(folder.length).replaceAll('\\', '/').startsWith('/assets/');
      reply.setHeader('cache-control', hashed ? aYear : 'no-cache');
    },
  });
  fastify.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && (request.headers.accept ?? '*/*').includes('text/html');
    if (!wantsPage || notPages.test(request.url)) return answerNotFound(reply);
    return reply.header('cache-control', 'no-cache').sendFile(pageOf(folder, request.url));
  });
}

/** GraphiQL is a page of its own. */
function pageOf(folder: string, url: string): string {
  const isPlayground =
    /^\/playground(\/|\?|$)/.test(url) && existsSync(join(folder, 'playground.html'));
  return isPlayground ? 'playground.html' : 'index.html';
}

export const answerNotFound = (reply: Parameters<typeof answerError>[0]) =>
  answerError(reply, 404, 'NOT_FOUND', 'There is nothing at this address.');
