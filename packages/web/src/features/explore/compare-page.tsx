import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

const CompareView = lazy(() => import('./compare-view.tsx'));

/** Occupations side by side; for everybody. */
export default function ComparePage() {
  return (
    <>
      <p className="mb-1 text-13 text-ink-faint">
        <Link to={paths.explore} className="hover:text-ink hover:underline">
          Explore
        </Link>
      </p>
      <PageHeader
        title="Compare occupations"
        lead="Pay, growth and what each usually asks for, side by side."
      />
      <Suspense
        fallback={
          <Loading what="occupations">
            <SkeletonLines count={8} />
          </Loading>
        }
      >
        <CompareView />
      </Suspense>
    </>
  );
}
