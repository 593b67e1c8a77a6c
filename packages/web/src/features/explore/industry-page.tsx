import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Loading } from '../../ui/loading.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

const IndustryInsightView = lazy(() => import('./industry-insight-view.tsx'));

/** One specialization: what is known of it, for everybody. */
export default function IndustryPage() {
  const { industry = '', specialization = '' } = useParams();
  return (
    <Suspense
      fallback={
        <Loading what="figures">
          <SkeletonLines count={8} />
        </Loading>
      }
    >
      <IndustryInsightView id={`${industry}/${specialization}`} />
    </Suspense>
  );
}
