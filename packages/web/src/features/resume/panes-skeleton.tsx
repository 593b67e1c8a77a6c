import { Skeleton } from '../../ui/skeleton.tsx';

/** Fields on the left and a page on the right, before they are there. */
export function PanesSkeleton() {
  return (
    <div className="grid gap-6 lg:grid-cols-2" aria-hidden>
      <div className="grid content-start gap-5">
        {Array.from({ length: 8 }, (_, field) => (
          <div key={field} className="grid gap-1.5">
            <Skeleton className="h-3.5 w-24" />
            <Skeleton className="h-9" />
          </div>
        ))}
      </div>
      <Skeleton className="hidden h-[36rem] rounded-panel lg:block" />
    </div>
  );
}
