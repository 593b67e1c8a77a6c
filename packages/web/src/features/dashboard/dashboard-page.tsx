import { useFragment, useQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { paths } from '../../app/paths.ts';
import { SalaryByRole } from '../../figures/salary-by-role.tsx';
import { QueryResult } from '../../graphql/query-result.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton, SkeletonLines } from '../../ui/skeleton.tsx';
import { DashboardDocument, type DashboardQuery } from './dashboard.generated.ts';
import { Headline_InsightFragment } from '../../figures/headline.generated.ts';
import { headline } from '../../figures/headline.ts';
import { InsightSummary } from '../../figures/insight-summary.tsx';
import { MarketNotes } from '../../figures/market-notes.tsx';
import { WageHistory } from '../../figures/wage-history.tsx';
import { RecentChanges } from '../../figures/recent-changes.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { SkillsComparison } from './skills-comparison.tsx';

function Headline({ insight }: { insight: FragmentType<Headline_InsightFragment> }) {
  const { data, complete } = useFragment({ fragment: Headline_InsightFragment, from: insight });
  if (!complete) return null;
  return (
    <>
      <p className="text-13 text-ink-faint">{data.specialization.name}</p>
      <p className="mt-1 mb-6 max-w-prose text-20 font-medium text-balance">
        {headline({ ...data, topRole: data.topRole[0] ?? null })}
      </p>
    </>
  );
}

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
  const query = useQuery(DashboardDocument);
  return (
    <>
      <PageHeader title="Dashboard" />
      <QueryResult {...query} what="dashboard" skeleton={<DashboardSkeleton />}>
        {({ me }) => me && <Dashboard me={me} />}
      </QueryResult>
    </>
  );
}

function Dashboard({ me }: { me: NonNullable<DashboardQuery['me']> }) {
  const insight = me.industryInsight;
  return (
    <>
      {insight && <Headline insight={insight} />}
      <div className={layout}>
        <div className="order-2 min-w-0 xl:order-1">
          {insight && me.industry ? <SalaryByRole industry={me.industry} /> : <NoField />}
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
              <MarketNotes insight={insight} />
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
