import { sessionRenewed } from '../ui/autosave/session-renewed.ts';
import { authorizationHeaders, hasTokenSource } from './authorization.ts';
import { readSignInConfig } from './sign-in-config.ts';

/** The signed-in person, as the frame of the app needs them. */
export interface Viewer {
  id: string;
  email: string;
  name: string | null;
  imageUrl: string | null;
  onboarded: boolean;
}

export type Session =
  /** `clerkKey`: Clerk has to be loaded before anybody can tell. */
  | { state: 'unknown'; clerkKey?: string }
  | { state: 'unreachable' }
  | { state: 'signed-out' }
  /** `expired`: the server no longer knows the session; what was typed stays on the page until they sign in again. */
  | { state: 'signed-in'; viewer: Viewer; expired: boolean };

let session: Session = { state: 'unknown' };
let asking: Promise<Session> | undefined;
const listeners = new Set<() => void>();

function set(next: Session): Session {
  session = next;
  for (const listener of listeners) listener();
  return next;
}

export const sessionStore = {
  read: (): Session => session,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

// A plain request: the public pages know who is there before Apollo Client is loaded.
async function askViewer(): Promise<Viewer | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...(await authorizationHeaders()) },
    body: JSON.stringify({
      operationName: 'Viewer',
      query: 'query Viewer { me { id email name imageUrl onboarded } }',
    }),
  });
  const answer = (await response.json()) as { data?: { me: Viewer | null } | null };
  if (!answer.data) throw new Error(`The session could not be read (HTTP ${response.status}).`);
  return answer.data.me;
}

async function ask(): Promise<Session> {
  try {
    const viewer = await askViewer();
    if (viewer) return set({ state: 'signed-in', viewer, expired: false });
    const config = hasTokenSource() ? null : await readSignInConfig();
    if (config?.provider === 'clerk')
      return set({ state: 'unknown', clerkKey: config.publishableKey });
    return set({ state: 'signed-out' });
  } catch {
    // A known session stays what it was: being offline signs nobody out.
    return session.state === 'signed-in' ? session : set({ state: 'unreachable' });
  }
}

/** Reads who is signed in, once; `again` asks anew, after signing in or out. */
export function readSession(options: { again?: boolean } = {}): Promise<Session> {
  if (!options.again && session.state !== 'unknown' && session.state !== 'unreachable')
    return Promise.resolve(session);
  asking ??= ask().finally(() => (asking = undefined));
  return asking;
}

/** Signed in again on top of an expired session: what was kept on this device is sent. */
export async function renewSession(): Promise<Session> {
  const next = await readSession({ again: true });
  if (next.state === 'signed-in') window.dispatchEvent(new Event(sessionRenewed));
  return next;
}

/** The server refused an operation because nobody is signed in. */
export function sessionEnded(): void {
  if (session.state === 'signed-in' && !session.expired) set({ ...session, expired: true });
}

/** What another part of the app has saved of the person (name, onboarding) shows in the frame at once. */
export function updateViewer(change: Partial<Viewer>): void {
  if (session.state === 'signed-in') set({ ...session, viewer: { ...session.viewer, ...change } });
}
