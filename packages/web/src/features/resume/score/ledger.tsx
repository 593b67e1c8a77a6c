import { useState } from 'react';
import { formatNumber } from '../../../ui/format-figure.ts';
import { LoadMore } from '../../../ui/pagination.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { When } from '../../../ui/when.tsx';
import type { ScorePageQuery } from './score-page.generated.ts';

type Resume = NonNullable<NonNullable<ScorePageQuery['me']>['resume']>;
type Reports = NonNullable<Resume['atsReports']>;
type Run = Reports['edges'][number]['node'] & { before: number | null };

const signed = (difference: number) =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : '±'}${formatNumber(Math.abs(difference), 1)}`;

const columns: Column<Run>[] = [
  { key: 'when', header: 'When', rowHeader: true, cell: (run) => <When iso={run.createdAt} /> },
  { key: 'score', header: 'Score', numeric: true, cell: (run) => formatNumber(run.score, 1) },
  {
    key: 'change',
    header: 'Change',
    numeric: true,
    cell: (run) => (run.before === null ? '' : signed(run.score - run.before)),
  },
  {
    key: 'readability',
    header: 'Readability',
    numeric: true,
    cell: (run) => formatNumber(run.readability, 1),
  },
  {
    key: 'match',
    header: 'Match',
    numeric: true,
    cell: (run) => (run.match === null ? '—' : formatNumber(run.match, 1)),
  },
  { key: 'content', header: 'Content', numeric: true, cell: (run) => formatNumber(run.content, 1) },
  { key: 'rubric', header: 'Rubric', cell: (run) => run.rubricVersion },
];

interface LedgerProps {
  reports: Reports;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

/** Every run that was kept, newest first, with the change to the run before it. */
export function Ledger({ reports, fetchMore }: LedgerProps) {
  const [loading, setLoading] = useState(false);
  const rows = reports.edges.map(({ node }, index) => ({
    ...node,
    before: reports.edges[index + 1]?.node.score ?? null,
  }));
  return (
    <>
      <Table caption="Score history" columns={columns} rows={rows} rowKey={(run) => run.id} />
      <LoadMore
        shown={rows.length}
        total={reports.totalCount}
        what={reports.totalCount === 1 ? 'check' : 'checks'}
        hasMore={reports.pageInfo.hasNextPage}
        loading={loading}
        onLoadMore={() => {
          setLoading(true);
          void fetchMore({ variables: { after: reports.pageInfo.endCursor } })
            .catch(() => undefined)
            .finally(() => setLoading(false));
        }}
      />
    </>
  );
}
