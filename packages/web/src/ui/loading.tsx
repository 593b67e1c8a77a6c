import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/**
 * Says "Loading …" once to a screen reader, and shows the given shapes.
 * There is no spinner in the app: pass skeletons of the thing itself.
 */
export function Loading({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div
      role="status"
      className="animate-fade-in [animation-delay:120ms] [animation-fill-mode:backwards]"
    >
      <VisuallyHidden>Loading {what}</VisuallyHidden>
      {children}
    </div>
  );
}
