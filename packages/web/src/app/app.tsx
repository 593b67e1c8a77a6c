import { lazy, Suspense, useState } from 'react';
import { BrowserRouter, matchRoutes, useRoutes } from 'react-router';
import { useSession } from '../session/use-session.ts';
import { AppErrorBoundary } from './errors/app-error-boundary.tsx';
import type { PageHandle } from './routes/lazy-page.ts';
import { memberRoutes } from './routes/member-routes.ts';
import { publicRoutes } from './routes/public-routes.ts';
import { ScrollToTop } from './scroll-to-top.tsx';

const ClerkRoot = lazy(() => import('./clerk-root.tsx'));

export const routes = [...publicRoutes, ...memberRoutes];

/** Nothing to show while the first code is on its way: it takes a moment, and a flash is worse. */
const beforeFirstPaint = <div aria-busy="true" className="min-h-dvh" />;

/** Fetches the code of a page and of all its frames at once, instead of one after the other. */
export function loadPage(pathname: string): void {
  for (const { route } of matchRoutes(routes, pathname) ?? []) {
    // What fails here is shown when the page is rendered.
    void (route.handle as PageHandle | undefined)?.load().catch(() => undefined);
  }
}

/** The page of the address; with Clerk around it where Clerk is configured. */
function Pages() {
  const page = useRoutes(routes);
  const session = useSession();
  const announced = session.state === 'unknown' ? session.clerkKey : undefined;
  const [clerkKey, setClerkKey] = useState(announced);
  if (announced !== undefined && announced !== clerkKey) setClerkKey(announced);
  return clerkKey === undefined ? page : <ClerkRoot publishableKey={clerkKey}>{page}</ClerkRoot>;
}

export function App() {
  return (
    <AppErrorBoundary>
      <BrowserRouter>
        <ScrollToTop />
        <Suspense fallback={beforeFirstPaint}>
          <Pages />
        </Suspense>
      </BrowserRouter>
    </AppErrorBoundary>
  );
}
