import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

/** A pair of keys as Clerk has one: it signs tokens with the private one, we verify with the PEM. */
export interface ClerkKeys {
  pem: string;
  privateKey: CryptoKey;
}

export async function createClerkKeys(): Promise<ClerkKeys> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { pem: await exportSPKI(publicKey), privateKey };
}

/** A session token as Clerk's browser part would send it. */
export function signToken(
  { privateKey }: ClerkKeys,
  claims: { sub: string; azp?: string; [name: string]: unknown },
  { expiresInSeconds = 60 }: { expiresInSeconds?: number } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ sid: 'sess_test', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'ins_test', typ: 'JWT' })
    .setIssuer('https://fictional.clerk.accounts.dev')
    .setIssuedAt(now - 120)
    .setNotBefore(now - 120)
    .setExpirationTime(now + expiresInSeconds)
    .sign(privateKey);
}

export const webhookSecret = `whsec_${Buffer.from('a webhook secret for tests only').toString('base64')}`;

/** The headers that prove a webhook's body, as Clerk signs it. */
export function webhookHeaders(
  body: string,
  { secret = webhookSecret, at = new Date() } = {},
): Record<string, string> {
  const id = `msg_${randomBytes(8).toString('hex')}`;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': timestamp,
    'svix-signature': `v1,${signature}`,
  };
}

/** A user as Clerk describes them. */
export function clerkUserJson(
  id: string,
  { email, updatedAt = 1, firstName = 'Grace', lastName = 'Hopper' }: ClerkUserParts,
): object {
  return {
    object: 'user',
    id,
    first_name: firstName,
    last_name: lastName,
    image_url: `https://images.example.com/${id}.png`,
    primary_email_address_id: email ? 'idn_2' : null,
    email_addresses: email
      ? [
          { id: 'idn_1', email_address: 'other@example.org' },
          { id: 'idn_2', email_address: email },
        ]
      : [],
    updated_at: updatedAt,
    created_at: 1,
  };
}

interface ClerkUserParts {
  email: string | null;
  updatedAt?: number;
  firstName?: string | null;
  lastName?: string | null;
}

export interface ClerkBackend {
  url: string;
  /** What `GET /v1/users/:id` answers; a user who is not here is 404. */
  users: Map<string, object>;
  /** Every call, as `GET user_1`. */
  calls: string[];
  /** Answers 500 to everything while true. */
  broken: boolean;
  stop(): Promise<void>;
}

/** The two calls of Clerk's backend API that we use, on loopback. */
export async function startClerkBackend(): Promise<ClerkBackend> {
  const users = new Map<string, object>();
  const calls: string[] = [];
  const backend = { users, calls, broken: false };
  const server = createServer((request, response) => {
    const id = request.url?.split('/').at(-1) ?? '';
    calls.push(`${request.method} ${id}`);
    const user = users.get(id);
    if (request.method === 'DELETE' && !backend.broken) users.delete(id);
    const allowed = request.headers.authorization === 'Bearer sk_test_fictional';
    response.statusCode = backend.broken ? 500 : !allowed ? 401 : user ? 200 : 404;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(user ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(backend, {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  });
}
