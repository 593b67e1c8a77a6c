import { formatMoney } from '../../ui/format-figure.ts';
import { Section } from '../../ui/section.tsx';
import { SourceMark } from '../../figures/source-mark.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Medians = NonNullable<ExploreOccupationQuery['occupation']>['nationalMedians'];

const columns: Column<Medians[number]>[] = [
  { key: 'period', header: 'Period', rowHeader: true, cell: ({ period }) => period },
  {
    key: 'median',
    header: 'Median a year',
    numeric: true,
    cell: ({ median }) => (median === null ? 'not published by BLS' : formatMoney(median, 'USD')),
  },
];

/** Medians of the nation over time; one alone tells no time. */
export function MedianHistory({ medians }: { medians: Medians }) {
  const newest = medians.at(-1);
  if (newest === undefined || medians.length < 2) return null;
  return (
    <Section
      title="Median over time"
      lead="In dollars of each year: inflation is not taken out. Only medians are compared, as older releases cut off the highest wages."
    >
      <Table
        caption="National median wage by period"
        columns={columns}
        rows={medians}
        rowKey={({ period }) => period}
      />
      <p className="mt-2 text-12 text-ink-faint">
        {newest.source.publisher}, {newest.source.dataset}
        <SourceMark source={newest.source} />
      </p>
    </Section>
  );
}
