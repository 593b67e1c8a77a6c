import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { downloadCsv, toCsv } from '../../ui/download-csv.ts';
import { formatMoney, formatNumber } from '../../ui/format-figure.ts';
import { Section } from '../../ui/section.tsx';
import { NotPublished } from '../../figures/not-published.tsx';
import { SourceLine } from '../../figures/source-line.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Occupation = NonNullable<ExploreOccupationQuery['occupation']>;
type Wages = Occupation['wagesByPlace'][number];

const money = (wages: Wages, amount: number | null) =>
  amount === null ? <NotPublished note={wages.note} /> : formatMoney(amount, wages.currency);

const columns: Column<Wages>[] = [
  { key: 'place', header: 'Place', rowHeader: true, cell: ({ place }) => place.name },
  { key: 'p10', header: '10th pct.', numeric: true, cell: (row) => money(row, row.p10) },
  { key: 'median', header: 'Median', numeric: true, cell: (row) => money(row, row.median) },
  { key: 'p90', header: '90th', numeric: true, cell: (row) => money(row, row.p90) },
  {
    key: 'employment',
    header: 'Jobs',
    numeric: true,
    cell: ({ employment, note }) =>
      employment === null ? <NotPublished note={note} /> : formatNumber(employment),
  },
];

const csvColumns = [
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
  'employment',
  'currency',
  'note',
] as const;

function saveCsv(code: string, rows: readonly Wages[]) {
  downloadCsv(
    `wages-${code}.csv`,
    toCsv(
      ['place', ...csvColumns, 'source', 'period'],
      rows.map((row) => [
        row.place.name,
        ...csvColumns.map((name) => row[name]),
        `${row.source.publisher}, ${row.source.dataset}`,
        row.source.period,
      ]),
    ),
  );
}

/** The nation, then the places by median, the best-paid first; those without a published one last. */
const byMedian = (a: Wages, b: Wages): number =>
  Number(b.place.code === 'US') - Number(a.place.code === 'US') ||
  (b.median ?? -1) - (a.median ?? -1) ||
  a.place.name.localeCompare(b.place.name, 'en');

const firstShown = 12;

export function WagesByPlace({ occupation }: { occupation: Occupation }) {
  const [showAll, setShowAll] = useState(false);
  const rows = occupation.wagesByPlace.toSorted(byMedian);
  const source = rows[0]?.source;
  return (
    <Section
      title="Yearly wages by place"
      actions={
        <Button
          size="small"
          icon={<Download />}
          disabled={rows.length === 0}
          onClick={() => saveCsv(occupation.code, rows)}
        >
          CSV
        </Button>
      }
    >
      {source === undefined ? (
        <p className="text-13 text-ink-muted">
          BLS publishes no wages for this occupation in any place.
        </p>
      ) : (
        <>
          <Table
            caption={`Yearly wages of ${occupation.title} by place`}
            columns={columns}
            rows={showAll ? rows : rows.slice(0, firstShown)}
            rowKey={({ place }) => place.code}
          />
          {rows.length > firstShown && !showAll && (
            <Button size="small" className="mt-3" onClick={() => setShowAll(true)}>
              Show all {rows.length} places
            </Button>
          )}
          <SourceLine source={source}>
            A dash is a figure that BLS does not publish. Places without an estimate are left out.
          </SourceLine>
        </>
      )}
    </Section>
  );
}
