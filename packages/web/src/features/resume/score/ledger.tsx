import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { formatNumber } from '../../../ui/format-figure.ts';
import { LoadMore } from '../../../ui/pagination.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { When } from '../../../ui/when.tsx';
import { signed } from './signed.ts';
import type { ScorePageQuery } from './score-page.generated.ts';

type Resume = NonNullable<NonNullable<ScorePageQuery['me']>['resume']>;
type Reports = NonNullable<Resume['atsReports']>;
type Node = Reports['edges'][number]['node'];
type Run = Node & { before: Node | null };

const columns: Column<Run>[] = [
  {
    key: 'when',
    header: 'When',
    rowHeader: true,
    cell: (run) => (
      <Link to={paths.resumeReport(run.id)} className="text-link underline underline-offset-2">
        <When iso={run.createdAt} />
      </Link>
    ),
  },
  { key: 'score', header: 'Score', numeric: true, cell: (run) => formatNumber(run.score, 1) },
  {
    key: 'change',
    header: 'Change',
    numeric: true,
    cell: (run) =>
      run.before === null ? (
        ''
      ) : (
        <Link
          to={paths.resumeComparison(run.before.id, run.id)}
          className="text-link underline underline-offset-2"
          aria-label={`${signed(run.score - run.before.score)}: what changed since the check before`}
        >
          {signed(run.score - run.before.score)}
        </Link>
      ),
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
  { key: 'rubric', header: 'Rubric', cell: (run) => `v${run.rubricVersion}` },
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
    before: reports.edges[index + 1]?.node ?? null,
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
