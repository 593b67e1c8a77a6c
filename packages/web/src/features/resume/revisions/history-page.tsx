import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { UnreadRelation } from '../../../graphql/unread-relation.tsx';
import { RevisionHistory } from '../../../revisions/revision-history.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ResumeFrame } from '../resume-frame.tsx';
import { resumeOutcome } from '../use-save-resume.ts';
import {
  ResumeHistoryDocument,
  RestoreResumeRevisionDocument,
  type ResumeHistoryQuery,
} from './history-page.generated.ts';

/** The history of the resume, and of one that was deleted before it. */
export default function HistoryPage() {
  const [params] = useSearchParams();
  const trashed = params.get('show') === 'trash';
  const query = useQuery(ResumeHistoryDocument, { variables: { after: null, trashed } });
  return (
    <ResumeFrame
      documentTitle="Resume history"
      lead="Every save is kept. Older ones go down to the last of each hour and, after 30 days, of each day; those with a name stay."
    >
      <QueryResult {...query} what="history" skeleton={<SkeletonLines count={10} />}>
        {({ me }) =>
          me?.resume ? (
            <History
              resume={me.resume}
              trashed={trashed}
              onMore={(after) => query.fetchMore({ variables: { after } })}
            />
          ) : (
            <EmptyState
              title="No resume yet"
              action={<LinkButton to={paths.resume}>Resume</LinkButton>}
            >
              Its history begins with the first save. A resume in the trash brings its history back
              with it.
            </EmptyState>
          )
        }
      </QueryResult>
    </ResumeFrame>
  );
}

interface HistoryProps {
  resume: NonNullable<NonNullable<ResumeHistoryQuery['me']>['resume']>;
  trashed: boolean;
  onMore: (after: string | null) => Promise<unknown>;
}

function History({ resume, trashed, onMore }: HistoryProps) {
  const { revisionId } = useParams();
  const navigate = useNavigate();
  const restore = useRestoreRevision(resume.version);
  if (!resume.revisions) return <UnreadRelation what="history" />;
  const current = resume.newest?.edges[0]?.node.id ?? null;
  const show = trashed ? '?show=trash' : '';
  return (
    <>
      {(trashed || (resume.deleted?.totalCount ?? 0) > 0) && (
        <div className="mb-4">
          <Segmented
            label="Show"
            hideLabel
            value={trashed ? 'trash' : 'present'}
            options={[
              { value: 'present', label: 'This resume' },
              { value: 'trash', label: 'Deleted before it' },
            ]}
            onChange={(value) =>
              void navigate(`${paths.resumeHistory}${value === 'trash' ? '?show=trash' : ''}`)
            }
          />
        </div>
      )}
      <RevisionHistory
        what="resume"
        revisions={resume.revisions}
        shown={revisionId ?? null}
        current={current}
        addressOf={(id) =>
          `${id === undefined ? paths.resumeHistory : paths.resumeRevision(id)}${show}`
        }
        restore={async (id) => {
          const problem = await restore(id);
          if (problem === null) await navigate(paths.resumeHistory);
          return problem;
        }}
        onMore={onMore}
      />
    </>
  );
}

/** Brings a revision back on top of the version that the page shows; answers why it could not. */
function useRestoreRevision(version: number) {
  const client = useApolloClient();
  const [run] = useMutation(RestoreResumeRevisionDocument);
  return async (id: string): Promise<string | null> => {
    try {
      const { data } = await run({ variables: { input: { id, version } } });
      const outcome = resumeOutcome(data?.restoreResumeRevision);
      await client.refetchQueries({ include: 'active' });
      if (outcome.kind === 'saved') {
        toast('Restored. What stood there until now is in the history.');
        return null;
      }
      return outcome.kind === 'conflict'
        ? 'Your resume was changed on another device in the meantime, so nothing was overwritten. That change is now first in the list: look at it, then restore again.'
        : outcome.message;
    } catch (error) {
      return describeError(error).message;
    }
  };
}
