import { lazy, Suspense, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useSession } from '../session/use-session.ts';

const ClerkRoot = lazy(() => import('./clerk-root.tsx'));

/** What is around every page: nothing, or Clerk where it is configured. */
export function Root() {
  const session = useSession();
  const announced = session.state === 'unknown' ? session.clerkKey : undefined;
  const [clerkKey, setClerkKey] = useState(announced);
  if (announced !== undefined && announced !== clerkKey) setClerkKey(announced);
  const page = (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
  if (clerkKey === undefined) return page;
  return (
    <Suspense fallback={<div aria-busy="true" className="min-h-dvh" />}>
      <ClerkRoot publishableKey={clerkKey}>{page}</ClerkRoot>
    </Suspense>
  );
}
