import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { headline } from '../../figures/headline.ts';
import { SalaryChart } from '../../figures/salary-chart.tsx';
import { salaryScale, sortByMedian } from '../../figures/salary-scale.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SourceMark } from '../../figures/source-mark.tsx';
import { FiguresPlaceholder } from './figures-placeholder.tsx';
import { LandingFiguresDocument } from './live-figures.generated.ts';

const fields = [
  { value: 'healthcare/nursing', label: 'Nursing' },
  { value: 'technology/software', label: 'Software' },
  { value: 'education/school-teaching', label: 'Teaching' },
  { value: 'construction/electrical-trades', label: 'Electrical' },
] as const;

function Figures() {
  const [field, setField] = useState<(typeof fields)[number]['value']>('healthcare/nursing');
  const {
    data: fresh,
    previousData,
    error,
    refetch,
  } = useQuery(LandingFiguresDocument, {
    variables: { industry: field },
    fetchPolicy: 'cache-first',
  });
  const insight = (fresh ?? previousData)?.industryInsight;
  const problem = error && !insight ? describeError(error) : undefined;
  const rows = sortByMedian(insight?.salaryRanges ?? []);
  const source = rows[0]?.source;
  if (problem) {
    return (
      <ErrorState
        title="The figures could not be loaded"
        reference={problem.reference}
        onRetry={() => void refetch()}
      >
        {problem.message}
      </ErrorState>
    );
  }
  if (!insight) return <FiguresPlaceholder />;
  return (
    <Panel className="p-4 sm:p-6">
      <Segmented label="Field" hideLabel value={field} options={fields} onChange={setField} />
      <p className="mt-4 max-w-prose text-16 font-medium text-balance">
        {headline({ ...insight, topRole: insight.topRole[0] ?? null })}
      </p>
      <div className={`mt-4 transition-opacity ${fresh ? '' : 'opacity-60'}`} aria-busy={!fresh}>
        <SalaryChart rows={rows} scale={salaryScale(rows, null)} own={null} />
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-12 text-ink-faint">
        {source && (
          <span>
            {source.publisher}, {source.dataset}, {source.period}
            <SourceMark source={source} />
          </span>
        )}
        <Link to={paths.exploreIndustry(field)} className="text-link text-13">
          All figures of this field
        </Link>
      </div>
    </Panel>
  );
}

/** Salaries as the dashboard shows them, read from the public part of the graph. */
export default function LiveFigures() {
  return (
    <WithApollo>
      <Figures />
    </WithApollo>
  );
}
