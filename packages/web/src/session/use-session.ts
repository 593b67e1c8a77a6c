import { useEffect, useSyncExternalStore } from 'react';
import { readSession, sessionStore, type Session, type Viewer } from './session.ts';

/** Who is signed in, as the browser knows it; asks the server when nobody has yet. */
export function useSession(): Session {
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  useEffect(() => void readSession(), []);
  return session;
}

/** The signed-in person. Only for what stands inside the signed-in part of the app. */
export function useViewer(): Viewer {
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  if (session.state !== 'signed-in')
    throw new Error('This part of the app needs somebody to be signed in.');
  return session.viewer;
}
