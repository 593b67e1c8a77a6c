import { lazy, Suspense } from 'react';
import { useSession } from '../../session/use-session.ts';

const SessionExpiredDialog = lazy(() => import('./session-expired-dialog.tsx'));

/** Watches for a session that the server no longer knows; the dialog's code is only fetched then. */
export function SessionExpired() {
  const session = useSession();
  if (session.state !== 'signed-in' || !session.expired) return null;
  return (
    <Suspense fallback={null}>
      <SessionExpiredDialog email={session.viewer.email} />
    </Suspense>
  );
}
