import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** What pages of ours may load. Clerk's script and pictures come from Clerk when it signs people in. */
export interface PageSources {
  scripts: string[];
  images: string[];
  connections: string[];
  frames: string[];
}

export const ownSourcesOnly: PageSources = { scripts: [], images: [], connections: [], frames: [] };

/** An embed brings its figures as HTML; it may be framed anywhere and needs next to nothing. */
const embedPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** Every answer says what its page may load and that nobody may frame it; the embeds alone may be framed. */
export async function registerSecurityHeaders(
  fastify: FastifyInstance,
  sources: PageSources,
): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...sources.scripts],
        // Style attributes are how positions and sizes are set at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...sources.images],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...sources.connections],
        frameSrc: ["'self'", ...sources.frames],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Behind TLS the proxy decides; over plain HTTP the header means nothing.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
  fastify.addHook('onRequest', async (request, reply) => {
    // The route that answers, not the address: `/embed/../` is another page by the time it is found.
    if (!request.routeOptions.url?.startsWith('/embed/')) return;
    reply.removeHeader('x-frame-options');
    reply.header('content-security-policy', embedPolicy);
    reply.header('cross-origin-resource-policy', 'cross-origin');
  });
}
