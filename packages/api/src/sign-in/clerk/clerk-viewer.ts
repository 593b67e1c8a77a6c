import { verifyToken } from '@clerk/backend';
import type { Viewer } from '../../context/context.ts';
import type { Database } from '../../database/database.ts';
import type { ClerkApi } from './clerk-api.ts';
import { applyClerkUser } from './clerk-user.service.ts';

export interface ClerkViewerOptions {
  db: Database;
  api: ClerkApi;
  /** PEM public key. */
  jwtKey: string;
  /** Origins whose tokens are accepted. */
  authorizedParties: string[];
}

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The subject of a session token of ours, or null: expired, of another key, made for another site, or not finished signing in. */
async function subjectOf(
  token: string,
  { jwtKey, authorizedParties }: ClerkViewerOptions,
): Promise<string | null> {
  try {
    const claims = await verifyToken(token, { jwtKey, authorizedParties });
    // The library lets a token without `azp` pass; ours always have it, since they are made in a browser.
    if (!claims.azp || !authorizedParties.includes(claims.azp)) return null;
    if (Reflect.get(claims, 'sts') === 'pending') return null;
    return claims.sub;
  } catch {
    return null;
  }
}

/**
 * Answers who holds the `Authorization: Bearer` token. Verifying needs no network. Only when the person is new and
 * the webhook has not arrived yet, Clerk is asked once who they are.
 */
export function createClerkViewer(
  options: ClerkViewerOptions,
): (authorization: string | undefined) => Promise<Viewer | null> {
  const { db, api } = options;
  const arriving = new Map<string, Promise<Viewer | null>>();

  async function welcome(clerkUserId: string): Promise<Viewer | null> {
    const known = await db.clerkSubject.findUnique({
      where: { clerkUserId },
      select: { deletedAt: true },
    });
    if (known?.deletedAt) return null;
    const user = await api.getUser(clerkUserId);
    const outcome = user && (await applyClerkUser(db, user));
    return outcome?.kind === 'applied' ? { userId: outcome.userId } : null;
  }

  function welcomeOnce(clerkUserId: string): Promise<Viewer | null> {
    const already = arriving.get(clerkUserId);
    if (already) return already;
    const arrival = welcome(clerkUserId).finally(() => arriving.delete(clerkUserId));
    arriving.set(clerkUserId, arrival);
    return arrival;
  }

  return async (authorization) => {
    const token = bearer.exec(authorization ?? '')?.[1];
    const clerkUserId = token && (await subjectOf(token, options));
    if (!clerkUserId) return null;
    const user = await db.user.findUnique({ where: { clerkUserId }, select: { id: true } });
    return user ? { userId: user.id } : welcomeOnce(clerkUserId);
  };
}
