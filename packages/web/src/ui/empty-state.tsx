import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** The first step, in a sentence. */
  children: ReactNode;
  action?: ReactNode;
  /** A real example of what will stand here. */
  example?: ReactNode;
}

/** A list that has nothing yet: the first step and a real example, no drawing. */
export function EmptyState({ title, children, action, example }: EmptyStateProps) {
  return (
    <div className="rounded-panel border border-dashed border-line-strong px-5 py-8 sm:px-8">
      <h2 className="text-16 font-semibold">{title}</h2>
      <div className="mt-1 max-w-prose text-14 text-ink-muted">{children}</div>
      {action !== undefined && <div className="mt-4 flex flex-wrap gap-2">{action}</div>}
      {example !== undefined && <div className="mt-6 opacity-90">{example}</div>}
    </div>
  );
}
