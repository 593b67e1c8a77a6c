import { SalaryChart } from '../../figures/salary-chart.tsx';
import { placeOfSalary, salaryScale } from '../../figures/salary-scale.ts';
import { useOwnSalary } from '../../figures/use-own-salary.ts';
import { formatMoney, formatNumber } from '../../ui/format-figure.ts';
import { NotPublished } from '../../figures/not-published.tsx';
import { SourceMark } from '../../figures/source-mark.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Wages = NonNullable<NonNullable<ExploreOccupationQuery['occupation']>['wages']>;

/** The wage range of one occupation in one place: the chart, and each figure in words below it. */
export function WageFigures({ wages }: { wages: Wages }) {
  const [own] = useOwnSalary();
  const where = own === null ? null : placeOfSalary(wages, own);
  const figures = [
    ['10th percentile', wages.p10],
    ['25th', wages.p25],
    ['Median', wages.median],
    ['75th', wages.p75],
    ['90th', wages.p90],
  ] as const;
  return (
    <>
      <SalaryChart rows={[wages]} scale={salaryScale([wages], own)} own={own} />
      {own !== null && where !== null && (
        <p className="mt-1 text-13">
          Your salary is {where} of {wages.role} in {wages.place.name}. You entered it beside a
          chart of salaries; it stays in this browser.
        </p>
      )}
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
