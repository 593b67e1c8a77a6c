import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Loading } from '../../ui/loading.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

const OccupationView = lazy(() => import('./occupation-view.tsx'));

/** One occupation: wages by place, growth, skills; for everybody. */
export default function OccupationPage() {
  const { code = '' } = useParams();
  return (
    <Suspense
      fallback={
        <Loading what="figures">
          <SkeletonLines count={8} />
        </Loading>
      }
    >
      <OccupationView code={code} />
    </Suspense>
  );
}
