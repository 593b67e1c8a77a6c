import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton, SkeletonLines } from '../../ui/skeleton.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { PastSessions } from './past-sessions.tsx';
import { PracticePageDocument } from './practice-page.generated.ts';
import { StartSession } from './start-session.tsx';

/** Interview practice: start a session, go on with one, learn from past ones. */
export default function PracticePage() {
  const [params, setParams] = useSearchParams();
  const trashed = params.get('show') === 'trash';
  const query = useQuery(PracticePageDocument, { variables: { after: null, trashed } });
  return (
    <>
      <PageHeader
        title="Practice"
        lead="One question at a time. Each answer is saved as you give it and explained at once."
        actions={<LinkButton to={paths.practiceAnswers}>Answer in your own words</LinkButton>}
      />
      <QueryResult
        {...query}
        data={query.data ?? query.previousData}
        what="practice sessions"
        skeleton={
          <div className="grid gap-8">
            <Skeleton className="h-44 max-w-md" />
            <SkeletonLines count={6} />
          </div>
        }
      >
        {({ me, viewerQuizTopics }) =>
          me && (
            <div className="grid gap-8">
              <StartSession topics={viewerQuizTopics} />
              <OpenSessions sessions={me.quizSessions} />
              <PastSessions
                assessments={me.assessments}
                fetchMore={query.fetchMore}
                trashed={trashed}
                onShow={(show) =>
                  setParams(show === 'trash' ? { show } : {}, {
                    replace: true,
                    preventScrollReset: true,
                  })
                }
              />
            </div>
          )
        }
      </QueryResult>
    </>
  );
}
