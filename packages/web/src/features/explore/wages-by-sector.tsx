import { Download } from 'lucide-react';
import { NotPublished } from '../../figures/not-published.tsx';
import { SourceLine } from '../../figures/source-line.tsx';
import { Button } from '../../ui/button.tsx';
import { downloadCsv, toCsv } from '../../ui/download-csv.ts';
import { formatMoney, formatNumber } from '../../ui/format-figure.ts';
import { Section } from '../../ui/section.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Occupation = NonNullable<ExploreOccupationQuery['occupation']>;
type SectorWage = Occupation['wagesBySector'][number];

const figure = (wage: SectorWage, amount: number | null, format: (amount: number) => string) =>
  amount === null ? <NotPublished note={wage.note} /> : format(amount);

const columns: Column<SectorWage>[] = [
  { key: 'sector', header: 'Sector', rowHeader: true, cell: ({ sector }) => sector },
  {
    key: 'p10',
    header: '10th pct.',
    numeric: true,
    cell: (row) => figure(row, row.p10, formatMoney),
  },
  {
    key: 'median',
    header: 'Median',
    numeric: true,
    cell: (row) => figure(row, row.median, formatMoney),
  },
  { key: 'p90', header: '90th', numeric: true, cell: (row) => figure(row, row.p90, formatMoney) },
  {
    key: 'employment',
    header: 'Jobs',
    numeric: true,
    cell: (row) => figure(row, row.employment, formatNumber),
  },
];

const csvColumns = ['p10', 'p25', 'median', 'p75', 'p90', 'employment', 'note'] as const;

function saveCsv(code: string, rows: readonly SectorWage[]) {
  downloadCsv(
    `wages-by-sector-${code}.csv`,
    toCsv(
      ['sector_code', 'sector', ...csvColumns, 'currency', 'source', 'period'],
      rows.map((row) => [
        row.sectorCode,
        row.sector,
        ...csvColumns.map((name) => row[name]),
        'USD',
        `${row.source.publisher}, ${row.source.dataset}`,
        row.source.period,
      ]),
    ),
  );
}

/** Where in the economy an occupation works and what it earns there, the sector with most jobs first. */
export function WagesBySector({ occupation }: { occupation: Occupation }) {
  const { code, title, wagesBySector } = occupation;
  const source = wagesBySector[0]?.source;
  return (
    <Section
      title="Yearly wages by sector, United States"
      actions={
        <Button
          size="small"
          icon={<Download />}
          disabled={wagesBySector.length === 0}
          onClick={() => saveCsv(code, wagesBySector)}
        >
          CSV
        </Button>
      }
    >
      {source === undefined ? (
        <p className="text-13 text-ink-muted">
          BLS publishes no wages by sector for this occupation.
        </p>
      ) : (
        <>
          <Table
            caption={`Yearly wages of ${title} by sector`}
            columns={columns}
            rows={wagesBySector}
            rowKey={({ sectorCode }) => sectorCode}
          />
          <SourceLine source={source}>
            Employees only. A dash is a figure that BLS does not publish, or one above the highest
            wage that it printed.
          </SourceLine>
        </>
      )}
    </Section>
  );
}
