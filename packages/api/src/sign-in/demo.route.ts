import type { FastifyInstance } from 'fastify';
import { demoAccount } from './demo-account.ts';
import { countAttempt } from './local/attempt-rules.ts';
import { libraryHeaders, sendResponse, type AuthRouteOptions } from './local/auth.route.ts';
import { tooManyAttempts } from './sign-in.error.ts';

/** `POST /api/sign-in/demo` signs in to the demo account; registered only where DEMO_ACCOUNT=true. */
export async function demoRoute(
  fastify: FastifyInstance,
  { auth, attempts, publicOrigin, log }: AuthRouteOptions,
): Promise<void> {
  fastify.post('/api/sign-in/demo', async (request, reply) => {
    const outcome = await countAttempt(attempts, {
      endpoint: '/demo',
      address: request.ip,
      email: undefined,
    });
    if (!outcome.allowed)
      return reply
        .code(429)
        .header('retry-after', outcome.retryAfterSeconds)
        .send(tooManyAttempts(outcome.retryAfterSeconds));
    const headers = libraryHeaders(request);
    headers.set('content-type', 'application/json');
    // Through the library's own sign-in, so that its checks of the origin and its cookies are the same.
    const response = await auth.handler(
      new Request(new URL('/api/auth/sign-in/email', publicOrigin), {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: demoAccount.email, password: demoAccount.password }),
      }),
    );
    if (response.status === 401) {
      log.warn(
        {},
        'sign-in: DEMO_ACCOUNT=true, but the demo account is not in the database; the seed creates it',
      );
      return reply.code(503).send({
        code: 'DEMO_NOT_READY',
        message:
          'The demo account has not been created here. Create an account of your own instead.',
      });
    }
    return sendResponse(reply, response);
  });
}
