import { lazy, Suspense } from 'react';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

const ExploreIndex = lazy(() => import('./explore-index.tsx'));

/** Occupations by any title, and all industries: for everybody. */
export default function ExplorePage() {
  return (
    <>
      <PageHeader
        title="Explore careers"
        documentTitle="Explore careers"
        lead="What occupations earn, how they are growing and what they ask for, from official statistics. Every figure carries its source and period."
      />
      <Suspense
        fallback={
          <Loading what="occupations">
            <SkeletonLines count={8} />
          </Loading>
        }
      >
        <ExploreIndex />
      </Suspense>
    </>
  );
}
