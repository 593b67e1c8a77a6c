import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.ts';

interface PageHeaderProps {
  title: string;
  /** For the tab of the browser, when it should say more than the heading. */
  documentTitle?: string;
  /** Badges beside the title. */
  badges?: ReactNode;
  /** A sentence below it. */
  lead?: ReactNode;
  /** SaveState and CoachBadge: always here. */
  status?: ReactNode;
  /** The one primary action, and at most two quiet ones before it. */
  actions?: ReactNode;
}

/** The title row of a page. Names the browser's tab and takes the focus after a navigation. */
export function PageHeader(props: PageHeaderProps) {
  const { title, documentTitle, badges, lead, status, actions } = props;
  const heading = usePageTitle(documentTitle ?? title);
  return (
    <header className="mb-5 grid gap-1.5">
      <div className="flex min-h-9 flex-wrap pointer-coarse:min-h-11 items-center gap-x-3 gap-y-2">
        <h1 ref={heading} tabIndex={-1} dir="auto" className="min-w-0 text-20 font-semibold">
          {title}
        </h1>
        {badges}
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {status}
          {actions}
        </div>
      </div>
      {lead !== undefined && (
        <p className="max-w-prose text-14 text-pretty text-ink-muted">{lead}</p>
      )}
    </header>
  );
}
