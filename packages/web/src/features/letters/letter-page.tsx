import { useFragment, useQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CompletedLetter } from './completed-letter.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterEditor_LetterFragment, LetterPageDocument } from './letter-editor.generated.ts';

/** One letter: a draft is edited, a completed one is read until it is reopened. */
export default function LetterPage() {
  const { letterId = '' } = useParams();
  const query = useQuery(LetterPageDocument, { variables: { id: letterId } });
  return (
    <QueryResult {...query} what="letter" skeleton={<Skeleton className="h-[36rem]" />}>
      {({ node }) =>
        node?.__typename === 'CoverLetter' ? <Letter key={node.id} letter={node} /> : <NoLetter />
      }
    </QueryResult>
  );
}

function Letter({ letter }: { letter: FragmentType<LetterEditor_LetterFragment> }) {
  const { data, complete } = useFragment({ fragment: LetterEditor_LetterFragment, from: letter });
  if (!complete) return null;
  if (data.deletedAt !== null) return <InTrash />;
  return data.status === 'COMPLETED' ? (
    <CompletedLetter letter={data} />
  ) : (
    <LetterEditor letter={data} />
  );
}

function NoLetter() {
  return (
    <>
      <PageHeader title="Letter not found" />
      <EmptyState
        title="There is no letter here"
        action={<LinkButton to={paths.letters}>All letters</LinkButton>}
      >
        It may have been deleted for good, or the link may belong to another account.
      </EmptyState>
    </>
  );
}

function InTrash() {
  return (
    <>
      <PageHeader title="Letter in the trash" />
      <EmptyState
        title="This letter was deleted"
        action={<LinkButton to={`${paths.letters}?show=trash`}>Open the trash</LinkButton>}
      >
        It is kept in the trash for 30 days and can be restored from there.
      </EmptyState>
    </>
  );
}
