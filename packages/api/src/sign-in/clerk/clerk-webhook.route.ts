import { verifyWebhook, type WebhookEvent } from '@clerk/backend/webhooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../../context/log.ts';
import type { Database } from '../../database/database.ts';
import { answerRefusals, readJsonAsText } from '../json-body.ts';
import { deletedClerkUser } from './clerk-api.ts';
import { applyClerkDeletion, applyClerkUser, clerkUser } from './clerk-user.service.ts';

const largestBody = 256 * 1024;

export interface ClerkWebhookOptions {
  db: Database;
  signingSecret: string;
  log: Log;
}

/** The event, if Clerk signed exactly these bytes within the last minutes; null otherwise. */
async function verifiedEvent(
  request: FastifyRequest<{ Body: string }>,
  signingSecret: string,
): Promise<WebhookEvent | null> {
  const headers = new Headers();
  for (const name of ['svix-id', 'svix-timestamp', 'svix-signature']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const copy = new Request('https://webhook.invalid/', {
    method: 'POST',
    headers,
    body: request.body,
  });
  return verifyWebhook(copy, { signingSecret }).catch(() => null);
}

/** What to answer Clerk: 2xx ends the matter, anything else makes it try again later. */
async function apply(
  event: WebhookEvent,
  { db, log }: ClerkWebhookOptions,
): Promise<{ status: number; outcome: string }> {
  if (event.type === 'user.deleted') {
    const deleted = deletedClerkUser.safeParse(event.data);
    if (!deleted.success) return { status: 422, outcome: 'unreadable' };
    await applyClerkDeletion(db, deleted.data.id, new Date());
    return { status: 200, outcome: 'deleted' };
  }
  if (event.type !== 'user.created' && event.type !== 'user.updated')
    return { status: 200, outcome: 'notUsed' };
  const user = clerkUser.safeParse(event.data);
  if (!user.success) return { status: 422, outcome: 'unreadable' };
  const { kind } = await applyClerkUser(db, user.data);
  if (kind === 'withoutEmail')
    log.warn(
      {},
      'clerk: an account without an e-mail address cannot be used; require one in the Clerk dashboard',
    );
  return { status: kind === 'emailTaken' ? 409 : 200, outcome: kind };
}

/** `POST /api/clerk/webhook` keeps the User table in step with Clerk. The signature covers the raw body, so it is read as text. */
export async function clerkWebhookRoute(
  fastify: FastifyInstance,
  options: ClerkWebhookOptions,
): Promise<void> {
  readJsonAsText(fastify, largestBody);
  answerRefusals(fastify);
  fastify.post<{ Body: string }>('/api/clerk/webhook', async (request, reply) => {
    const event = await verifiedEvent(request, options.signingSecret);
    if (!event)
      return reply.code(400).send({
        code: 'BAD_SIGNATURE',
        message: 'The signature does not fit this message, or it is too old. Nothing was changed.',
      });
    const { status, outcome } = await apply(event, options);
    return reply.code(status).send({ outcome });
  });
}
