import { z } from 'zod';
import { Unavailable } from '../../errors/unavailable.ts';
import { clerkUser, type ClerkUser } from './clerk-user.service.ts';

const defaultApiUrl = 'https://api.clerk.com';
const timeoutMs = 5_000;

/** Clerk could not be asked. Nothing was changed; the same call may succeed later. */
export class ClerkUnreachable extends Unavailable {
  constructor(cause: unknown) {
    super(
      'The sign-in provider cannot be reached at the moment. Nothing was changed. Try again in a minute.',
      { cause },
    );
  }
}

/** The two calls of Clerk's backend API that are needed here. */
export interface ClerkApi {
  /** A user as Clerk knows it, or null if it has none of this id. */
  getUser(clerkUserId: string): Promise<ClerkUser | null>;
  /** Deletes the account at Clerk; one that is gone already counts as deleted. */
  deleteUser(clerkUserId: string): Promise<void>;
}

/**
 * A client of Clerk's backend API, for the rare moments that need it: the first request of a person whose webhook is late,
 * and an account that was deleted here.
 */
export function createClerkApi({
  secretKey,
  apiUrl,
}: {
  secretKey: string;
  apiUrl: string | null;
}): ClerkApi {
  async function call(method: 'GET' | 'DELETE', clerkUserId: string): Promise<unknown> {
    try {
      const response = await fetch(
        new URL(`/v1/users/${encodeURIComponent(clerkUserId)}`, apiUrl ?? defaultApiUrl),
        {
          method,
          headers: { authorization: `Bearer ${secretKey}` },
          signal: AbortSignal.timeout(timeoutMs),
          redirect: 'error',
        },
      );
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`Clerk answered ${response.status}.`);
      return await response.json();
    } catch (error) {
      throw new ClerkUnreachable(error);
    }
  }
  return {
    async getUser(clerkUserId) {
      const answer = await call('GET', clerkUserId);
      return answer === null ? null : clerkUser.parse(answer);
    },
    async deleteUser(clerkUserId) {
      await call('DELETE', clerkUserId);
    },
  };
}

/** The part of a deletion event that is used. */
export const deletedClerkUser = z.object({ id: z.string() });
