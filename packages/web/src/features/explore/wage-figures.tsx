import { SalaryChart } from '../../figures/salary-chart.tsx';
import { salaryScale } from '../../figures/salary-scale.ts';
import { formatMoney, formatNumber } from '../../ui/format-figure.ts';
import { NotPublished } from '../../figures/not-published.tsx';
import { SourceMark } from '../../figures/source-mark.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Wages = NonNullable<NonNullable<ExploreOccupationQuery['occupation']>['wages']>;

/** The wage range of one occupation in one place: the chart, and each figure in words below it. */
export function WageFigures({ wages }: { wages: Wages }) {
  const figures = [
    ['10th percentile', wages.p10],
    ['25th', wages.p25],
    ['Median', wages.median],
    ['75th', wages.p75],
    ['90th', wages.p90],
  ] as const;
  return (
    <>
      <SalaryChart rows={[wages]} scale={salaryScale([wages], null)} own={null} />
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
        {figures.map(([name, amount]) => (
          <div key={name}>
            <dt className="text-12 text-ink-faint">{name}</dt>
            <dd className="font-medium figures">
              {amount === null ? (
                <NotPublished note={wages.note} />
              ) : (
                formatMoney(amount, wages.currency)
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-12 text-ink-faint">Jobs</dt>
          <dd className="font-medium figures">
            {wages.employment === null ? (
              <NotPublished note={wages.note} />
            ) : (
              formatNumber(wages.employment)
            )}
          </dd>
        </div>
      </dl>
      <p className="mt-3 text-12 text-ink-faint">
        {wages.note ? `${wages.note} ` : ''}
        {wages.source.publisher}, {wages.source.dataset}, {wages.source.period}
        <SourceMark source={wages.source} />
      </p>
    </>
  );
}
