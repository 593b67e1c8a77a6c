import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface SectionProps {
  title: string;
  /** A sentence on what it holds. */
  lead?: ReactNode;
  /** Small controls at the right of the heading. */
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A named part of a page; hairline above, no box. */
export function Section({ title, lead, actions, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames('border-t border-line pt-4', className)}>
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={id} className="text-14 font-semibold">
          {title}
        </h2>
        {actions !== undefined && (
          <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>
        )}
        {lead !== undefined && (
          <div className="w-full">
            <p className="max-w-prose text-13 text-pretty text-ink-muted">{lead}</p>
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
