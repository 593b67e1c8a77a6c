import { useQuery } from '@apollo/client/react';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { ReportScore } from './report.tsx';
import { OldReportDocument } from './score-page.generated.ts';

/** A report of the history, as it was made: with its own rubric and its own words. */
export function OldReport({ id }: { id: string }) {
  const query = useQuery(OldReportDocument, { variables: { id } });
  return (
    <QueryResult {...query} what="report" skeleton={<Skeleton className="h-80" />}>
      {({ node }) => (
        <>
          <Callout
            actions={
              <LinkButton size="small" to={paths.resumeScore}>
                Show the newest
              </LinkButton>
            }
          >
            {node?.__typename === 'AtsReport'
              ? 'This is a check of your history, with the rubric it was made with.'
              : 'This check is not there any more.'}
          </Callout>
          {node?.__typename === 'AtsReport' && <ReportScore report={node} />}
        </>
      )}
    </QueryResult>
  );
}
