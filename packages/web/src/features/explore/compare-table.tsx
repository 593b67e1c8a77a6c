import { Download } from 'lucide-react';
import { NotPublished } from '../../figures/not-published.tsx';
import type { SourceFacts } from '../../figures/source-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { downloadCsv, toCsv } from '../../ui/download-csv.ts';
import { formatGrowth, formatMoney, formatNumber } from '../../ui/format-figure.ts';
import { Section } from '../../ui/section.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import type { CompareOccupationsQuery } from './compare-view.generated.ts';

export type Compared = CompareOccupationsQuery['compareOccupations'][number];

const columns: Column<Compared>[] = [
  { key: 'title', header: 'Occupation', rowHeader: true, cell: ({ title }) => title },
  {
    key: 'median',
    header: 'Median a year',
    numeric: true,
    cell: ({ wages }) =>
      wages?.median == null ? (
        <NotPublished note={wages?.note} />
      ) : (
        formatMoney(wages.median, wages.currency)
      ),
  },
  {
    key: 'jobs',
    header: 'Jobs',
    numeric: true,
    cell: ({ wages }) =>
      wages?.employment == null ? <NotPublished /> : formatNumber(wages.employment),
  },
  {
    key: 'growth',
    header: 'Projected growth',
    numeric: true,
    cell: ({ growth }) => (growth ? formatGrowth(growth.percent) : <NotPublished />),
  },
  {
    key: 'openings',
    header: 'Openings a year',
    numeric: true,
    cell: ({ growth }) =>
      growth ? formatNumber(Math.round(growth.annualOpenings * 1000)) : <NotPublished />,
  },
  {
    key: 'education',
    header: 'Usual education',
    className: 'min-w-40',
    cell: ({ education }) => education ?? <NotPublished />,
  },
  {
    key: 'skills',
    header: 'Most important skills',
    className: 'min-w-48',
    cell: ({ skills }) =>
      skills.length === 0 ? (
        <NotPublished note="not rated by O*NET" />
      ) : (
        skills.map(({ name }) => name).join(', ')
      ),
  },
];

const written = (source: SourceFacts | undefined) =>
  source && `${source.publisher}, ${source.dataset}, ${source.period}`;

/** Each publication behind the table once, with what it tells. */
function sourcesOf(rows: readonly Compared[]): string[] {
  const said = rows.flatMap(({ wages, growth, skills, entrySources }) => [
    wages && `Pay and jobs: ${written(wages.source)}.`,
    growth && `Growth and openings: ${written(growth.source)}.`,
    entrySources[0] && `Education: ${written(entrySources[0])}.`,
    skills[0] && `Skills: ${written(skills[0].source)}.`,
  ]);
  return [...new Set(said)].filter((line) => line != null && line !== '') as string[];
}

function saveCsv(place: string, rows: readonly Compared[]) {
  const header = ['occupation_code', 'occupation', 'place', 'p10', 'p25', 'median', 'p75', 'p90'];
  const more = ['employment', 'wage_source', 'growth_percent', 'openings_thousands'];
  const last = ['growth_source', 'education', 'skills'];
  downloadCsv(
    `compare-${place}.csv`,
    toCsv(
      [...header, ...more, ...last],
      rows.map(({ code, title, wages, growth, education, skills }) => [
        ...[code, title, place],
        ...[wages?.p10, wages?.p25, wages?.median, wages?.p75, wages?.p90, wages?.employment].map(
          (figure) => figure ?? null,
        ),
        written(wages?.source) ?? null,
        growth?.percent ?? null,
        growth?.annualOpenings ?? null,
        written(growth?.source) ?? null,
        education,
        skills.map(({ name }) => name).join('; '),
      ]),
    ),
  );
}

/** The figures of each occupation in a row, with their sources, and as CSV. */
export function CompareTable({ rows, place }: { rows: readonly Compared[]; place: string }) {
  return (
    <Section
      title="Side by side"
      actions={
        <Button size="small" icon={<Download />} onClick={() => saveCsv(place, rows)}>
          CSV
        </Button>
      }
    >
      <Table
        caption="Pay, growth and requirements by occupation"
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
      />
      <p className="mt-3 text-12 text-ink-faint">{sourcesOf(rows).join(' ')}</p>
    </Section>
  );
}
