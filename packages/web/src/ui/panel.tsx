import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A framed surface, for what one works on. Not for every paragraph: most of a page needs no box. */
export function Panel({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={classNames('rounded-panel border border-line bg-surface', className)}>
      {children}
    </div>
  );
}
