import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { headline } from '../../figures/headline.ts';
import { InsightSummary } from '../../figures/insight-summary.tsx';
import { MarketNotes } from '../../figures/market-notes.tsx';
import { RecentChanges } from '../../figures/recent-changes.tsx';
import { SalaryByRole } from '../../figures/salary-by-role.tsx';
import { WageHistory } from '../../figures/wage-history.tsx';
import { QueryResult } from '../../graphql/query-result.tsx';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton, SkeletonLines } from '../../ui/skeleton.tsx';
import {
  ExploreInsightDocument,
  type ExploreInsightQuery,
} from './industry-insight-view.generated.ts';

type Insight = NonNullable<ExploreInsightQuery['industryInsight']>;

function Skills({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-wrap gap-1.5">
        {names.map((name) => (
          <li key={name}>
            <Badge>{name}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function InsightView({ insight }: { insight: Insight }) {
  const { specialization } = insight;
  return (
    <>
      <p className="mb-1 text-13 text-ink-faint">
        <Link to={paths.explore} className="hover:text-ink hover:underline">
          Explore
        </Link>{' '}
        / {specialization.industry.name}
      </p>
      <PageHeader title={specialization.name} />
      <p className="mb-8 max-w-prose text-20 font-medium text-balance">
        {headline({ ...insight, topRole: insight.topRole[0] ?? null })}
      </p>
      <div className="grid gap-8">
        <SalaryByRole industry={insight.industry} />
        <div className="grid gap-8 lg:grid-cols-2">
          <div className="grid min-w-0 content-start gap-8">
            <InsightSummary insight={insight} />
            <WageHistory insight={insight} />
          </div>
          <div className="grid content-start gap-8">
            <Skills title="Most asked-for skills" names={insight.topSkills} />
            <Skills title="Worth learning" names={insight.recommendedSkills} />
            <MarketNotes insight={insight} />
            <RecentChanges insight={insight} />
          </div>
        </div>
        <Section title="Occupations behind these figures">
          <ul className="columns-1 gap-8 text-13 sm:columns-2 lg:columns-3">
            {specialization.occupations.map((occupation) => (
              <li key={occupation.code} className="break-inside-avoid py-0.5">
                <Link to={paths.exploreOccupation(occupation.code)} className="text-link">
                  {occupation.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

function View({ id }: { id: string }) {
  const result = useQuery(ExploreInsightDocument, { variables: { industry: id } });
  const skeleton = (
    <div className="grid gap-6">
      <Skeleton className="h-8 w-72" />
      <SkeletonLines />
      <Skeleton className="h-96" />
    </div>
  );
  return (
    <QueryResult {...result} what="figures" skeleton={skeleton}>
      {({ industryInsight }) =>
        industryInsight ? (
          <InsightView insight={industryInsight} />
        ) : (
          <EmptyState
            title="There are no figures under this name"
            action={<LinkButton to={paths.explore}>All industries</LinkButton>}
          >
            The link may be old. Choose the industry from the list.
          </EmptyState>
        )
      }
    </QueryResult>
  );
}

export default function IndustryInsightView({ id }: { id: string }) {
  return (
    <WithApollo>
      <View id={id} />
    </WithApollo>
  );
}
