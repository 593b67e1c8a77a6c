import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Loading } from '../ui/loading.tsx';
import { SkeletonLines } from '../ui/skeleton.tsx';
import { PageErrorBoundary } from './errors/page-error-boundary.tsx';

const coming = (
  <Loading what="the page">
    <SkeletonLines count={6} />
  </Loading>
);

/** Where a frame shows its page: what the page throws and what it waits for stays inside. */
export function PageOutlet() {
  const { pathname } = useLocation();
  return (
    <PageErrorBoundary pathname={pathname}>
      <Suspense fallback={coming}>
        <Outlet />
      </Suspense>
    </PageErrorBoundary>
  );
}
