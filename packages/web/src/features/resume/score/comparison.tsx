import { useQuery } from '@apollo/client/react';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { formatNumber } from '../../../ui/format-figure.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { CompareReportsDocument, type CompareReportsQuery } from './score-page.generated.ts';
import { signed } from './signed.ts';

type Comparison = NonNullable<CompareReportsQuery['atsReportComparison']>;

const status = { PASS: 'fine', FAIL: 'to mend', SKIPPED: 'not assessed' } as const;
const credit = (value: number | null) =>
  value === null ? 'not asked' : value === 0 ? 'missing' : formatNumber(value, 2);

const checkColumns: Column<Comparison['checks'][number]>[] = [
  {
    key: 'check',
    header: 'Check',
    rowHeader: true,
    cell: ({ checkId, title }) => (
      <>
        <span className="mr-2 text-12 text-ink-faint figures">{checkId}</span>
        {title}
      </>
    ),
  },
  {
    key: 'status',
    header: 'Before → after',
    cell: (change) =>
      `${change.statusBefore ? status[change.statusBefore] : '—'} → ${change.status ? status[change.status] : '—'}`,
  },
  { key: 'points', header: 'Points', numeric: true, cell: ({ points }) => signed(points) },
];

const termColumns: Column<Comparison['terms'][number]>[] = [
  { key: 'term', header: 'Term', rowHeader: true, cell: ({ term }) => term },
  {
    key: 'credit',
    header: 'Credit, before → after',
    cell: (change) => `${credit(change.creditBefore)} → ${credit(change.credit)}`,
  },
];

/** What moved between two runs, at an address of its own. */
export function ComparisonSection({ before, after }: { before: string; after: string }) {
  const query = useQuery(CompareReportsDocument, { variables: { before, after } });
  return (
    <Section
      title="What changed between two checks"
      actions={
        <LinkButton size="small" tone="quiet" to={paths.resumeScore}>
          Close
        </LinkButton>
      }
    >
      <QueryResult {...query} what="comparison" skeleton={<Skeleton className="h-40" />}>
        {({ atsReportComparison: comparison }) =>
          comparison ? (
            <Compared comparison={comparison} />
          ) : (
            <p className="text-14 text-ink-muted">
              One of the two checks is not there any more. Choose another in the history below.
            </p>
          )
        }
      </QueryResult>
    </Section>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { summary, sameRubric, samePosting, checks, terms } = comparison;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="text-16 font-medium figures">{summary}</p>
      <p className="text-13 text-ink-muted figures">
        Readability {signed(comparison.readability)} · Match{' '}
        {comparison.match === null ? 'not compared' : signed(comparison.match)} · Content{' '}
        {signed(comparison.content)}
      </p>
      {!sameRubric && (
        <Callout>
          The two were made with different rubrics, so their numbers do not compare. Check the
          resume again to have both with today’s.
        </Callout>
      )}
      {!samePosting && (
        <Callout>
          They were held against different job descriptions: Match moves with those.
        </Callout>
      )}
      {checks.length === 0 && terms.length === 0 && (
        <p className="text-14 text-ink-muted">Nothing came out otherwise.</p>
      )}
      {checks.length > 0 && (
        <Table
          caption="Checks that came out otherwise"
          columns={checkColumns}
          rows={checks}
          rowKey={({ checkId }) => checkId}
        />
      )}
      {terms.length > 0 && (
        <Table
          caption="Terms that are found otherwise"
          showCaption
          columns={termColumns}
          rows={terms}
          rowKey={({ term }) => term}
        />
      )}
    </div>
  );
}
