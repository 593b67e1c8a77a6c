import type { ReactNode } from 'react';

/** A key: `<Kbd>Ctrl</Kbd>`. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-tag border border-line bg-sunken px-1 font-sans text-12 text-ink-muted">
      {children}
    </kbd>
  );
}
