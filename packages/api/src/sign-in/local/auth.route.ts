import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../context/log.ts';
import { tooManyAttempts } from '../sign-in.error.ts';
import { answerRefusals, readJsonAsText } from '../json-body.ts';
import type { AttemptLimit } from './attempt-limit.ts';
import { countAttempt, noteSuccess } from './attempt-rules.ts';
import { clientAddressHeader, type LocalAuth } from './local-auth.ts';

/** The endpoints of the library that are open here; all others are 404. */
const openEndpoints = {
  GET: ['/get-session', '/list-sessions', '/verify-email'],
  POST: [
    '/sign-up/email',
    '/sign-in/email',
    '/sign-out',
    '/request-password-reset',
    '/reset-password',
    '/send-verification-email',
    '/change-email',
    '/change-password',
    '/revoke-session',
    '/revoke-sessions',
    '/revoke-other-sessions',
  ],
} as const;

/** What is passed on of a caller's headers; nothing that claims another address, host or protocol. */
const passedHeaders = [
  'cookie',
  'origin',
  'referer',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'content-type',
  'host',
] as const;
const longestUserAgent = 300;
const largestBody = 16 * 1024;

/** The headers of a request as the sign-in library may see them. */
export function libraryHeaders(request: FastifyRequest): Headers {
  const headers = new Headers({ [clientAddressHeader]: request.ip });
  for (const name of passedHeaders) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  headers.set('user-agent', (request.headers['user-agent'] ?? '').slice(0, longestUserAgent));
  return headers;
}

/** Sends a fetch response through Fastify, with each of its cookies. */
export async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  reply.header('cache-control', 'no-store');
  return reply.send(await response.text());
}

function emailIn(body: string | undefined): string | undefined {
  if (!body) return undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    const email: unknown =
      parsed && typeof parsed === 'object' ? Reflect.get(parsed, 'email') : undefined;
    return typeof email === 'string' ? email : undefined;
  } catch {
    return undefined;
  }
}

export interface AuthRouteOptions {
  auth: LocalAuth;
  attempts: AttemptLimit;
  publicOrigin: string;
  log: Log;
}

async function answer(
  request: FastifyRequest<{ Body: string }>,
  reply: FastifyReply,
  options: AuthRouteOptions,
  endpoint: string,
): Promise<FastifyReply> {
  const body = request.body || undefined;
  const call = { endpoint, address: request.ip, email: emailIn(body) };
  const outcome = await countAttempt(options.attempts, call);
  if (!outcome.allowed) {
    return reply
      .code(429)
      .header('retry-after', outcome.retryAfterSeconds)
      .header('cache-control', 'no-store')
      .send(tooManyAttempts(outcome.retryAfterSeconds));
  }
  const response = await options.auth.handler(
    new Request(new URL(request.url, options.publicOrigin), {
      method: request.method,
      headers: libraryHeaders(request),
      ...(body !== undefined && { body }),
    }),
  );
  if (response.ok) await noteSuccess(options.attempts, call);
  return sendResponse(reply, response);
}

/** Mounts the library's open endpoints under /api/auth, with JSON bodies only: a plain form of another site cannot reach them. */
export async function authRoutes(
  fastify: FastifyInstance,
  options: AuthRouteOptions,
): Promise<void> {
  readJsonAsText(fastify, largestBody);
  answerRefusals(fastify);
  for (const endpoint of openEndpoints.GET) {
    fastify.get<{ Body: string }>(`/api/auth${endpoint}`, (request, reply) =>
      answer(request, reply, options, endpoint),
    );
  }
  for (const endpoint of openEndpoints.POST) {
    fastify.post<{ Body: string }>(`/api/auth${endpoint}`, (request, reply) =>
      answer(request, reply, options, endpoint),
    );
  }
}
