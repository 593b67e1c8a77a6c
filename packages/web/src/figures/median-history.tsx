import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { downloadCsv, toCsv } from '../ui/download-csv.ts';
import { formatMoney, formatNumber } from '../ui/format-figure.ts';
import { Loading } from '../ui/loading.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { MedianChart } from './median-chart.tsx';
import {
  MedianHistory_OccupationFragment,
  type MedianHistory_OccupationFragment as Occupation,
} from './median-history.generated.ts';
import { SourceLine } from './source-line.tsx';

type Median = Occupation['nationalMedians'][number];

const unpublished = 'not published by BLS';

const columns: Column<Median>[] = [
  { key: 'period', header: 'Period', rowHeader: true, cell: ({ period }) => period },
  {
    key: 'median',
    header: 'Median a year',
    numeric: true,
    cell: ({ median }) => (median === null ? unpublished : formatMoney(median)),
  },
  {
    key: 'employment',
    header: 'Jobs',
    numeric: true,
    cell: ({ employment }) => (employment === null ? unpublished : formatNumber(employment)),
  },
];

function saveCsv({ code, title, nationalMedians }: Occupation) {
  downloadCsv(
    `medians-${code}.csv`,
    toCsv(
      ['occupation_code', 'occupation', 'period', 'median', 'currency', 'employment', 'source'],
      nationalMedians.map((row) => [
        code,
        title,
        row.period,
        row.median,
        'USD',
        row.employment,
        `${row.source.publisher}, ${row.source.dataset}`,
      ]),
    ),
  );
}

interface MedianHistoryProps {
  /** Null while it is on its way. */
  occupation: FragmentType<Occupation> | null;
  /** A control above the chart, such as a choice of roles. */
  children?: ReactNode;
}

/** What an occupation's median was in each year that there is a figure for: a chart or a table, and CSV. */
export function MedianHistory({ occupation, children }: MedianHistoryProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const read = useFragment({ fragment: MedianHistory_OccupationFragment, from: occupation });
  const data = read.complete ? read.data : null;
  return (
    <Section
      title="Median wage over time, United States"
      lead="In dollars of each year: inflation is not taken out. Only medians are compared, as older releases cut off the highest wages."
      actions={
        <>
          <Segmented
            label="Show as"
            hideLabel
            value={view}
            options={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
            onChange={setView}
          />
          <Button
            size="small"
            icon={<Download />}
            disabled={data === null || data.nationalMedians.length === 0}
            onClick={() => data && saveCsv(data)}
          >
            CSV
          </Button>
        </>
      }
    >
      {children}
      {data === null ? (
        <Loading what="medians">
          <Skeleton className="h-46" />
        </Loading>
      ) : (
        <Medians occupation={data} view={view} />
      )}
    </Section>
  );
}

function Medians({ occupation, view }: { occupation: Occupation; view: 'chart' | 'table' }) {
  const { title, nationalMedians } = occupation;
  const newest = nationalMedians.at(-1);
  if (newest === undefined || nationalMedians.every(({ median }) => median === null))
    return (
      <p className="text-13 text-ink-muted">BLS publishes no yearly median for this occupation.</p>
    );
  return (
    <>
      {view === 'table' ? (
        <Table
          caption={`National median wage of ${title} by period`}
          columns={columns}
          rows={nationalMedians}
          rowKey={({ period }) => period}
        />
      ) : (
        <MedianChart points={nationalMedians} />
      )}
      <SourceLine
        source={newest.source}
        period={`${nationalMedians[0]?.period ?? ''} to ${newest.period}`}
      />
    </>
  );
}
