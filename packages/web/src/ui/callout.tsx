import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type CalloutTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

const tones: Record<CalloutTone, string> = {
  neutral: 'border-line bg-sunken text-ink',
  accent: 'border-accent-line bg-accent-soft text-ink',
  good: 'border-transparent bg-good-soft text-ink',
  warn: 'border-transparent bg-warn-soft text-ink',
  bad: 'border-bad-line bg-bad-soft text-ink',
};

interface CalloutProps {
  tone?: CalloutTone;
  title?: string;
  children: ReactNode;
  /** Buttons, at the end. */
  actions?: ReactNode;
  /** `alert` when it appears because something went wrong just now. */
  role?: 'alert' | 'status' | 'note';
}

/** A note in the flow of the page that one should not miss. */
export function Callout({
  tone = 'neutral',
  title,
  children,
  actions,
  role = 'note',
}: CalloutProps) {
  return (
    <div
      role={role}
      className={classNames(
        'flex flex-wrap items-start gap-x-4 gap-y-2 rounded-control border px-3 py-2.5 text-13',
        tones[tone],
      )}
    >
      <div className="min-w-0 flex-1 basis-64">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        <div className="text-ink-muted">{children}</div>
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
