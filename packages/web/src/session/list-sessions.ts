import { get, post, type SignInAnswer } from './sign-in-api.ts';

/** A session of the signed-in person, as the sign-in library lists it. */
export interface ListedSession {
  id: string;
  token: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
  isCurrent: boolean;
}

type StoredSession = Omit<ListedSession, 'isCurrent'>;

/** Every session of the account, this one first, then the newest. */
export async function listSessions(): Promise<SignInAnswer<ListedSession[]>> {
  const [all, here] = await Promise.all([
    get<StoredSession[]>('/api/auth/list-sessions'),
    get<{ session: { id: string } } | null>('/api/auth/get-session'),
  ]);
  if (!all.ok) return all;
  const currentId = here.ok ? here.data?.session.id : undefined;
  const sessions = all.data.map((session) => ({ ...session, isCurrent: session.id === currentId }));
  sessions.sort(
    (one, other) =>
      Number(other.isCurrent) - Number(one.isCurrent) ||
      other.updatedAt.localeCompare(one.updatedAt),
  );
  return { ok: true, data: sessions };
}

export const endSession = (token: string) => post('/api/auth/revoke-session', { token });
export const endOtherSessions = () => post('/api/auth/revoke-other-sessions');
