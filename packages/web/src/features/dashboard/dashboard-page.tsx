import { useQuery } from '@apollo/client/react';
import { paths } from '../../app/paths.ts';
import { SalaryByRole } from '../../figures/salary-by-role.tsx';
import { QueryResult } from '../../graphql/query-result.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton, SkeletonLines } from '../../ui/skeleton.tsx';
import { DashboardDocument, type DashboardQuery } from './dashboard.generated.ts';
import { HeadlineSentence } from '../../figures/headline-sentence.tsx';
import { InsightSummary } from '../../figures/insight-summary.tsx';
import { MarketNotes } from '../../figures/market-notes.tsx';
import { useFirstPlace } from '../../figures/use-first-place.ts';
import { WageHistory } from '../../figures/wage-history.tsx';
import { RecentChanges } from '../../figures/recent-changes.tsx';
import { PhrasedInsight } from './phrased-insight.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { SkillsComparison } from './skills-comparison.tsx';

const layout = 'grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]';

function DashboardSkeleton() {
  return (
    <>
      <Skeleton className="mb-6 h-14 max-w-prose" />
      <div className={layout}>
        <Skeleton className="h-[32rem]" />
        <div className="grid content-start gap-6">
          <Skeleton className="h-36" />
          <SkeletonLines count={6} />
        </div>
      </div>
    </>
  );
}

/** For the person's field: salaries, growth and demand, skills, outlook; beside it their own progress. */
export default function DashboardPage() {
  const { place, fallBack } = useFirstPlace();
  const query = useQuery(DashboardDocument, { variables: { place } });
  fallBack(query.error !== undefined);
  return (
    <>
      <PageHeader title="Dashboard" />
      <QueryResult {...query} what="dashboard" skeleton={<DashboardSkeleton />}>
        {({ me, coach, places }) =>
          me && <Dashboard me={me} places={places} canAsk={coach.kind === 'CLAUDE'} />
        }
      </QueryResult>
    </>
  );
}

interface DashboardProps {
  me: NonNullable<DashboardQuery['me']>;
  places: DashboardQuery['places'];
  /** Whether a model writes for them. */
  canAsk: boolean;
}

function Dashboard({ me, places, canAsk }: DashboardProps) {
  const insight = me.industryInsight;
  return (
    <>
      {insight && (
        <div className="mb-6">
          <p className="mb-1 text-13 text-ink-faint">{insight.specialization.name}</p>
          <HeadlineSentence insight={insight} />
        </div>
      )}
      <div className={layout}>
        <div className="order-2 min-w-0 xl:order-1">
          {insight ? <SalaryByRole insight={insight} places={places} /> : <NoField />}
        </div>
        <div className="order-1 min-w-0 xl:order-2">
          <ProgressPanel user={me} />
        </div>
        {insight && (
          <div className="order-3 grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-2 xl:col-span-2">
            <div className="grid min-w-0 content-start gap-8">
              <InsightSummary insight={insight} />
              <WageHistory insight={insight} />
            </div>
            <div className="grid min-w-0 content-start gap-8">
              <SkillsComparison insight={insight} user={me} />
              <MarketNotes insight={insight}>
                <PhrasedInsight user={me} canAsk={canAsk} />
              </MarketNotes>
              <RecentChanges insight={insight} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}

function NoField() {
  return (
    <EmptyState
      title="Choose your field to see its figures"
      action={
        <LinkButton tone="primary" to={paths.settingsProfile}>
          Choose my field
        </LinkButton>
      }
    >
      Salaries by role and place, growth, demand and skills come from official statistics, each with
      its source and period.
    </EmptyState>
  );
}
