import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { RevisionHistory } from '../../revisions/revision-history.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import {
  LetterHistoryDocument,
  RestoreLetterRevisionDocument,
  type LetterHistoryQuery,
} from './letter-editor.generated.ts';
import { letterOutcome } from './use-save-letter.ts';

/** The history of a letter: compare any two saves, bring one back, give one a name. */
export default function LetterHistoryPage() {
  const { letterId = '' } = useParams();
  const query = useQuery(LetterHistoryDocument, { variables: { id: letterId, after: null } });
  return (
    <>
      <QueryResult {...query} what="history" skeleton={<Skeleton className="h-[30rem]" />}>
        {({ node }) =>
          node?.__typename === 'CoverLetter' ? (
            <History letter={node} onMore={(after) => query.fetchMore({ variables: { after } })} />
          ) : (
            <>
              <PageHeader title="History" />
              <EmptyState
                title="There is no letter here"
                action={<LinkButton to={paths.letters}>All letters</LinkButton>}
              >
                It may have been deleted for good, or the link may belong to another account.
              </EmptyState>
            </>
          )
        }
      </QueryResult>
    </>
  );
}

type HistoryLetter = Extract<
  NonNullable<LetterHistoryQuery['node']>,
  { __typename: 'CoverLetter' }
>;

function History({
  letter,
  onMore,
}: {
  letter: HistoryLetter;
  onMore: (after: string | null) => Promise<unknown>;
}) {
  const { revisionId } = useParams();
  const navigate = useNavigate();
  const restore = useRestoreRevision(letter.version);
  const isLocked = letter.status === 'COMPLETED';
  return (
    <>
      <PageHeader
        title="History"
        lead={`${letter.jobTitle}, ${letter.companyName}`}
        actions={<LinkButton to={paths.letter(letter.id)}>Back to the letter</LinkButton>}
      />
      {letter.revisions ? (
        <RevisionHistory
          what="letter"
          revisions={letter.revisions}
          shown={revisionId ?? null}
          current={letter.newest?.edges[0]?.node.id ?? null}
          addressOf={(id) =>
            id === undefined ? paths.letterHistory(letter.id) : paths.letterRevision(letter.id, id)
          }
          restore={
            isLocked
              ? null
              : async (id) => {
                  const problem = await restore(id);
                  if (problem === null) await navigate(paths.letter(letter.id));
                  return problem;
                }
          }
          onMore={onMore}
        />
      ) : (
        <UnreadRelation what="history" />
      )}
    </>
  );
}

/** Brings a revision back on top of the version that the page shows; answers why it could not. */
function useRestoreRevision(version: number) {
  const client = useApolloClient();
  const [run] = useMutation(RestoreLetterRevisionDocument);
  return async (id: string): Promise<string | null> => {
    try {
      const { data } = await run({ variables: { input: { id, version } } });
      const outcome = letterOutcome(data?.restoreCoverLetterRevision);
      await client.refetchQueries({ include: 'active' });
      if (outcome.kind === 'saved') {
        toast('Restored. What stood there until now is in the history.');
        return null;
      }
      return outcome.kind === 'conflict'
        ? 'The letter was changed on another device in the meantime, so nothing was overwritten. Look at that change, then restore again.'
        : outcome.message;
    } catch (error) {
      return describeError(error).message;
    }
  };
}
