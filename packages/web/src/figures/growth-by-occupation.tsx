import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { downloadCsv, toCsv } from '../ui/download-csv.ts';
import { formatGrowth } from '../ui/format-figure.ts';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { GrowthComparison, type GrowthRow } from './growth-comparison.tsx';
import { SourceLine } from './source-line.tsx';
import type { SourceFacts } from './source-mark.tsx';

interface GrowthByOccupationProps {
  rows: readonly GrowthRow[];
  /** Growth of all occupations together over the same period, percent. */
  all: number;
  /** Employment-weighted growth of the specialization, percent. */
  here: number;
  source: SourceFacts | null;
  /** The id of the specialization, for the file's name. */
  name: string;
}

const columns: Column<GrowthRow>[] = [
  { key: 'title', header: 'Occupation', rowHeader: true, cell: ({ title }) => title },
  {
    key: 'percent',
    header: 'Projected change',
    numeric: true,
    cell: ({ percent }) => formatGrowth(percent),
  },
];

/** Growth of each occupation against all occupations: a chart or a table, and CSV. */
export function GrowthByOccupation({ rows, all, here, source, name }: GrowthByOccupationProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const saveCsv = () =>
    downloadCsv(
      `growth-${name.replace('/', '-')}.csv`,
      toCsv(
        ['occupation_code', 'occupation', 'change_percent', 'source', 'period'],
        [...rows, { code: '00-0000', title: 'All occupations', percent: all }].map((row) => [
          row.code,
          row.title,
          row.percent,
          source && `${source.publisher}, ${source.dataset}`,
          source && source.period,
        ]),
      ),
    );
  return (
    <Section
      title="Growth by occupation"
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
          <Button size="small" icon={<Download />} onClick={saveCsv}>
            CSV
          </Button>
        </>
      }
    >
      {view === 'chart' ? (
        <GrowthComparison rows={rows} all={all} here={here} />
      ) : (
        <Table
          caption="Projected change of employment by occupation"
          columns={columns}
          rows={rows.toSorted((a, b) => b.percent - a.percent)}
          rowKey={({ code }) => code}
        />
      )}
      {source && <SourceLine source={source} />}
    </Section>
  );
}
