import { lazy, Suspense } from 'react';
import { useSession } from '../session/use-session.ts';
import { Loading } from '../ui/loading.tsx';
import { SkeletonLines } from '../ui/skeleton.tsx';
import { PublicFrame } from './public-frame.tsx';

const ExploreInShell = lazy(() => import('./shell/explore-in-shell.tsx'));

/** The same pages for everybody: with the shell around them for who is signed in, with the public frame otherwise. */
export function ExploreFrame() {
  const session = useSession();
  if (session.state === 'unknown') return <div aria-busy="true" className="min-h-dvh" />;
  if (session.state !== 'signed-in' || !session.viewer.onboarded) return <PublicFrame />;
  return (
    <Suspense
      fallback={
        <Loading what="the page">
          <div className="p-8">
            <SkeletonLines count={6} />
          </div>
        </Loading>
      }
    >
      <ExploreInShell />
    </Suspense>
  );
}
