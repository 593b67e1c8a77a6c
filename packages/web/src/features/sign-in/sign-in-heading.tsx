import type { ReactNode } from 'react';
import { usePageTitle } from '../../ui/use-page-title.ts';

/** The heading of a sign-in screen. */
export function SignInHeading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = usePageTitle(title);
  return (
    <header className="mb-6 grid gap-1.5">
      <h1 ref={heading} tabIndex={-1} className="text-24 font-semibold">
        {title}
      </h1>
      {children !== undefined && <p className="text-14 text-ink-muted">{children}</p>}
    </header>
  );
}
