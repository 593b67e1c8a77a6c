import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PanesSkeleton } from '../panes-skeleton.tsx';
import { ImportPageDocument } from './import-page.generated.ts';
import { ImportReview } from './import-review.tsx';

/** What was read from a file, to be corrected and confirmed. */
export default function ImportPage() {
  const { importId = '' } = useParams();
  const query = useQuery(ImportPageDocument, { variables: { id: importId } });
  return (
    <QueryResult {...query} what="import" skeleton={<PanesSkeleton />}>
      {({ me, node }) =>
        node?.__typename === 'ResumeImport' && node.acceptedAt === null ? (
          <ImportReview key={node.id} read={node} resume={me?.resume ?? null} />
        ) : (
          <>
            <PageHeader title="Import not found" />
            <EmptyState
              title="Nothing waits here"
              action={<LinkButton to={paths.resume}>My resume</LinkButton>}
            >
              The file was already confirmed or discarded. Upload it again if you need to.
            </EmptyState>
          </>
        )
      }
    </QueryResult>
  );
}
