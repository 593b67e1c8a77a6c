import type { ReactNode } from 'react';
import { SourceMark, type SourceFacts } from './source-mark.tsx';

interface SourceLineProps {
  source: SourceFacts;
  /** The periods, where there are several. */
  period?: string;
  /** What a reader has to know of these figures. */
  children?: ReactNode;
}

/** Under figures: who published them, of when they are, and how they were got. */
export function SourceLine({ source, period, children }: SourceLineProps) {
  return (
    <p className="mt-3 text-12 text-ink-faint">
      {source.publisher}, {source.dataset}, {period ?? source.period}
      <SourceMark source={source} />
      {children !== undefined && <> {children}</>}
    </p>
  );
}
