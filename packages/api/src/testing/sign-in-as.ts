import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/database.ts';
import { sessionCookieName, signSessionToken } from '../sign-in/local/session-cookie.ts';

/** A signed-in person, for tests of what comes after signing in. */
export interface SignedIn {
  userId: string;
  email: string;
  /** The Cookie header of their browser. */
  cookie: string;
}

export interface SignInAsOptions {
  /** The server's AUTH_SECRET. */
  secret: string;
  /** Whether the server's public origin is https: its cookies have another name then. */
  https?: boolean;
  email?: string;
  name?: string;
}

const hour = 60 * 60 * 1000;

/**
 * Makes a local account with its User and a session, without the cost of hashing a password: some milliseconds instead of
 * some hundred. An account of this address that is there already gets another session.
 */
export async function signInAs(db: Database, options: SignInAsOptions): Promise<SignedIn> {
  const { secret, https = false, name = 'Nadia Okonkwo' } = options;
  const email = options.email ?? `person-${randomBytes(6).toString('hex')}@example.com`;
  const token = randomBytes(24).toString('base64url');
  const { id } = await db.authUser.upsert({
    where: { email },
    update: {},
    create: { id: uuidv7(), email, name, emailVerified: true },
    select: { id: true },
  });
  await db.authSession.create({
    data: { userId: id, token, expiresAt: new Date(Date.now() + hour) },
  });
  return {
    userId: id,
    email,
    cookie: `${sessionCookieName(secret, https)}=${signSessionToken(token, secret)}`,
  };
}
