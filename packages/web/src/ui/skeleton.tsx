import { classNames } from './class-names.ts';

/** The shape of what is coming. Give it the size of the real thing, so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={classNames('animate-breathe rounded-control bg-pressed', className)}
    />
  );
}

/** Lines of text to come; the last is shorter. */
export function SkeletonLines({ count = 3 }: { count?: number }) {
  return (
    <div className="grid gap-2.5" aria-hidden>
      {Array.from({ length: count }, (_, line) => (
        <Skeleton
          key={line}
          className={classNames('h-3.5', line === count - 1 ? 'w-3/5' : 'w-full')}
        />
      ))}
    </div>
  );
}
