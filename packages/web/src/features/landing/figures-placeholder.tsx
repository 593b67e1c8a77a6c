import { Loading } from '../../ui/loading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** As high as the figures that come. */
export function FiguresPlaceholder() {
  return (
    <Loading what="figures">
      <Skeleton className="h-[27rem] rounded-panel" />
    </Loading>
  );
}
