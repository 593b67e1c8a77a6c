import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { UnreadRelation } from '../../../graphql/unread-relation.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatCost, formatNumber } from '../../../ui/format-figure.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadMore } from '../../../ui/pagination.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { When } from '../../../ui/when.tsx';
import {
  GenerationHistoryDocument,
  type GenerationHistoryQuery,
  type GenerationRowFragment,
} from './generation-history.generated.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { costWords, statusWords, taskWords } from './receipt-words.ts';

/** Everything that was asked of a coach, with its receipt. */
export function GenerationHistory() {
  const query = useQuery(GenerationHistoryDocument, { variables: { after: null } });
  return (
    <Section
      title="What was written for you"
      lead="Each text with what was sent for it and what it cost. What was sent and written is removed here after 30 days; the numbers stay until you delete your account."
    >
      <QueryResult {...query} what="texts" skeleton={<SkeletonLines count={5} />}>
        {({ me }) => me && <History me={me} fetchMore={query.fetchMore} />}
      </QueryResult>
    </Section>
  );
}

interface HistoryProps {
  me: NonNullable<GenerationHistoryQuery['me']>;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

function History({ me, fetchMore }: HistoryProps) {
  const [isLoading, setLoading] = useState(false);
  const [shown, setShown] = useState<GenerationRowFragment | null>(null);
  const { generations } = me;
  if (generations === null) return <UnreadRelation what="texts" />;
  const rows = generations.edges.map(({ node }) => node);
  if (rows.length === 0) {
    return (
      <EmptyState
        title="Nothing was written yet"
        action={<LinkButton to={paths.newLetter}>Write a letter</LinkButton>}
      >
        Each letter, feedback or tip that a coach writes for you appears here with its receipt: who
        wrote it, what was sent, and what it cost.
      </EmptyState>
    );
  }
  const more = async () => {
    setLoading(true);
    try {
      await fetchMore({ variables: { after: generations.pageInfo.endCursor } });
    } finally {
      setLoading(false);
    }
  };
  return (
    <>
      <Table
        caption="What was written for you"
        columns={columns(setShown)}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <LoadMore
        shown={rows.length}
        total={generations.totalCount}
        what={generations.totalCount === 1 ? 'text' : 'texts'}
        hasMore={generations.pageInfo.hasNextPage}
        loading={isLoading}
        onLoadMore={() => void more()}
      />
      <ReceiptDialog generation={shown} onClose={() => setShown(null)} />
    </>
  );
}

const columns = (
  show: (row: GenerationRowFragment) => void,
): readonly Column<GenerationRowFragment>[] => [
  {
    key: 'what',
    header: 'Text',
    rowHeader: true,
    cell: (row) => (
      <button type="button" className="text-left text-link" onClick={() => show(row)}>
        {taskWords[row.task]}
      </button>
    ),
  },
  { key: 'when', header: 'When', cell: ({ createdAt }) => <When iso={createdAt} /> },
  { key: 'who', header: 'Written by', cell: ({ writtenBy }) => writtenBy },
  { key: 'state', header: 'State', cell: ({ status }) => statusWords[status] },
  {
    key: 'tokens',
    header: 'Tokens',
    numeric: true,
    cell: ({ receipt }) =>
      receipt?.inputTokens == null
        ? '–'
        : formatNumber(
            receipt.inputTokens +
              (receipt.outputTokens ?? 0) +
              (receipt.cacheReadTokens ?? 0) +
              (receipt.cacheWriteTokens ?? 0),
          ),
  },
  {
    key: 'cost',
    header: 'Cost',
    numeric: true,
    cell: ({ receipt }) => costWords(receipt, formatCost),
  },
];
