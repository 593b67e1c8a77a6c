import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { NotPublished } from '../../figures/not-published.tsx';
import { QueryResult } from '../../graphql/query-result.tsx';
import { formatGrowth, formatMoney } from '../../ui/format-figure.ts';
import { LoadMore } from '../../ui/pagination.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import {
  ExploreOccupationsDocument,
  type ExploreOccupationsQuery,
} from './explore-index.generated.ts';

type Row = ExploreOccupationsQuery['occupations']['edges'][number]['node'];

/** The name that was found first, then others in common use. */
function OtherNames({ row: { matchedTitle, alternateTitles } }: { row: Row }) {
  const others = alternateTitles.filter((title) => title !== matchedTitle);
  if (matchedTitle === null && others.length === 0) return null;
  return (
    <p className="text-12 font-normal text-ink-faint">
      {matchedTitle !== null && (
        <span className="text-ink-muted">
          matched: {matchedTitle}
          {others.length > 0 && ' · '}
        </span>
      )}
      {others.join(', ')}
    </p>
  );
}

const columns: Column<Row>[] = [
  {
    key: 'title',
    header: 'Occupation',
    rowHeader: true,
    cell: (row) => (
      <>
        <Link to={paths.exploreOccupation(row.code)} className="text-link">
          {row.title}
        </Link>
        <OtherNames row={row} />
      </>
    ),
  },
  {
    key: 'median',
    header: 'Median a year, US',
    numeric: true,
    cell: (row) =>
      row.wages?.median == null ? (
        <NotPublished note={row.wages?.note} />
      ) : (
        formatMoney(row.wages.median, row.wages.currency)
      ),
  },
  {
    key: 'growth',
    header: 'Projected growth',
    numeric: true,
    cell: (row) => (row.growth ? formatGrowth(row.growth.percent) : <NotPublished />),
  },
];

/** Who published what the table shows, and of when it is. */
function Sources({ rows }: { rows: readonly Row[] }) {
  const said = rows.flatMap(({ wages, growth }) => [
    wages && `Median: ${wages.source.publisher}, ${wages.source.dataset}, ${wages.source.period}.`,
    growth &&
      `Growth: ${growth.source.publisher}, ${growth.source.dataset}, ${growth.source.period}.`,
  ]);
  const each = [...new Set(said)].filter((line) => line !== null);
  return <p className="mt-3 mb-2 text-12 text-ink-faint">{each.sort().join(' ')}</p>;
}

/** Occupations whose official title, or one of the many others, fits the search. */
export function OccupationResults({ search }: { search: string }) {
  const result = useQuery(ExploreOccupationsDocument, {
    variables: { search, first: 20 },
    fetchPolicy: 'cache-first',
  });
  const { data = result.previousData, fetchMore, networkStatus } = result;
  return (
    <QueryResult
      error={result.error}
      refetch={result.refetch}
      data={data}
      what="occupations"
      skeleton={<SkeletonLines count={8} />}
    >
      {({ occupations }) =>
        occupations.edges.length === 0 ? (
          <p className="text-ink-muted">
            No occupation is known under “{search}”. Try the noun of the job, such as “driver” or
            “teacher”.
          </p>
        ) : (
          <div>
            <Table
              caption={`Occupations that fit “${search}”`}
              columns={columns}
              rows={occupations.edges.map((edge) => edge.node)}
              rowKey={(row) => row.code}
            />
            <Sources rows={occupations.edges.map((edge) => edge.node)} />
            <LoadMore
              shown={occupations.edges.length}
              total={occupations.totalCount}
              what="occupations"
              hasMore={occupations.pageInfo.hasNextPage}
              loading={networkStatus === NetworkStatus.fetchMore}
              onLoadMore={() =>
                void fetchMore({ variables: { after: occupations.pageInfo.endCursor } })
              }
            />
          </div>
        )
      }
    </QueryResult>
  );
}
