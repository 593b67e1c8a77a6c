import { useQuery } from '@apollo/client/react';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanesSkeleton } from '../panes-skeleton.tsx';
import { ResumeFrame } from '../resume-frame.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportPageDocument } from './export-page.generated.ts';

/** The resume as a file: in a template, in a format, read back before it is downloaded. */
export default function ExportPage() {
  // The text may have been saved in another tab a moment ago.
  const query = useQuery(ExportPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <ResumeFrame documentTitle="Export resume">
      <QueryResult {...query} what="resume" skeleton={<PanesSkeleton />}>
        {({ me }) =>
          me?.resume?.content?.trim() ? (
            <ExportForm resume={{ ...me.resume, content: me.resume.content }} />
          ) : (
            <EmptyState
              title="There is no resume to export yet"
              action={
                <LinkButton tone="primary" to={paths.resume}>
                  Add my resume
                </LinkButton>
              }
            >
              Each file is read back by a program before you download it, so that you know what
              others get out of it.
            </EmptyState>
          )
        }
      </QueryResult>
    </ResumeFrame>
  );
}
