import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResumeTabs } from './resume-tabs.tsx';

interface ResumeFrameProps {
  /** For the tab of the browser, where it should say more than "Resume". */
  documentTitle?: string;
  /** A sentence on this part of the resume, below the tabs. */
  lead?: string;
  status?: ReactNode;
  actions?: ReactNode;
  /** The three panes of the editor use all of a wide screen; anything else is read, and stays as wide as a page. */
  isWide?: boolean;
  children: ReactNode;
}

const usual = 'max-w-6xl';

/** Every part of the resume stands in the same frame, so that title and tabs stay where they are from one to the next. */
export function ResumeFrame(props: ResumeFrameProps) {
  const { documentTitle, lead, status, actions, isWide = false, children } = props;
  const width = isWide ? undefined : usual;
  return (
    <div data-wide>
      <div className={width}>
        <PageHeader
          title="Resume"
          {...(documentTitle === undefined ? {} : { documentTitle })}
          status={status}
          actions={actions}
        />
      </div>
      <ResumeTabs />
      <div className={width}>
        {lead !== undefined && (
          <p className="mb-5 max-w-prose text-14 text-pretty text-ink-muted">{lead}</p>
        )}
        {children}
      </div>
    </div>
  );
}
