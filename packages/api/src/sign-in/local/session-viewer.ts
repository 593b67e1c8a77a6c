import type { Viewer } from '../../context/context.ts';
import { poolOf, type Database } from '../../database/database.ts';
import { readSessionToken, sessionCookieName } from './session-cookie.ts';

// A local account and its User have the same id.
const findSession = 'SELECT "userId" FROM "AuthSession" WHERE "token" = $1 AND "expiresAt" > now()';

/**
 * Answers whose session a Cookie header holds, in one indexed read: every request of a signed-in person pays for this.
 * The library's own look-up takes two and several times the processor; a test holds both to the same answers.
 */
export function createSessionViewer(
  db: Database,
  { secret, https }: { secret: string; https: boolean },
): (cookieHeader: string | undefined) => Promise<Viewer | null> {
  const name = sessionCookieName(secret, https);
  return async (cookieHeader) => {
    const token = cookieHeader ? readSessionToken(cookieHeader, { name, secret }) : null;
    if (token === null) return null;
    const { rows } = await poolOf(db).query<{ userId: string }>(findSession, [token]);
    return rows[0] ? { userId: rows[0].userId } : null;
  };
}
