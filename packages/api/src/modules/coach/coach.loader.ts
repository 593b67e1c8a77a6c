import { batch } from '../../batching/batch.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { spendingOf, type Spending } from '../../generations/spending.ts';

/** Stands for everybody together. */
export const everybody = 'everybody';

export const coachLoaders = ({ db, now, viewerId }: LoaderScope) => ({
  /** What this month has cost: the viewer, by their id, or `everybody`. Of nobody else is it told. */
  spending: batch<string, Spending>(async (keys) => {
    const allowed = keys.filter((key) => key === everybody || key === viewerId);
    const found = allowed.map(
      async (key) => [key, await spendingOf(db, key === everybody ? null : key, now)] as const,
    );
    return new Map(await Promise.all(found));
  }),
});
