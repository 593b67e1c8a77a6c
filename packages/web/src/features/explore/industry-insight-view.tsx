import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { HeadlineSentence } from '../../figures/headline-sentence.tsx';
import { InsightSummary } from '../../figures/insight-summary.tsx';
import { MarketNotes } from '../../figures/market-notes.tsx';
import { RecentChanges } from '../../figures/recent-changes.tsx';
import { SalaryByRole } from '../../figures/salary-by-role.tsx';
import { SourceLine } from '../../figures/source-line.tsx';
import type { SourceFacts } from '../../figures/source-mark.tsx';
import { useFirstPlace } from '../../figures/use-first-place.ts';
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

interface SkillsProps {
  title: string;
  names: readonly string[];
  source: SourceFacts | undefined;
}

function Skills({ title, names, source }: SkillsProps) {
  if (names.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-wrap gap-1.5">
        {names.map((name) => (
          <li key={name} className="max-w-full">
            <Badge>{name}</Badge>
          </li>
        ))}
      </ul>
      {source && <SourceLine source={source} />}
    </Section>
  );
}

interface InsightViewProps {
  insight: Insight;
  places: ExploreInsightQuery['places'];
}

function InsightView({ insight, places }: InsightViewProps) {
  const { specialization, sources } = insight;
  const sourceOf = (name: string) => sources.find(({ figure }) => figure === name);
  return (
    <>
      <p className="mb-1 text-13 text-ink-faint">
        <Link to={paths.explore} className="hover:text-ink hover:underline">
          Explore
        </Link>{' '}
        / {specialization.industry.name}
      </p>
      <PageHeader title={specialization.name} />
      <div className="mb-8">
        <HeadlineSentence insight={insight} />
      </div>
      <div className="grid gap-8">
        <SalaryByRole insight={insight} places={places} />
        <div className="grid gap-8 lg:grid-cols-2">
          <div className="grid min-w-0 content-start gap-8">
            <InsightSummary insight={insight} />
            <WageHistory insight={insight} />
          </div>
          <div className="grid content-start gap-8">
            <Skills
              title="Most asked-for skills"
              names={insight.topSkills}
              source={sourceOf('topSkills')}
            />
            <Skills
              title="Worth learning"
              names={insight.recommendedSkills}
              source={sourceOf('recommendedSkills')}
            />
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
  const { place, fallBack } = useFirstPlace();
  const result = useQuery(ExploreInsightDocument, { variables: { industry: id, place } });
  fallBack(result.error !== undefined);
  const skeleton = (
    <div className="grid gap-6">
      <Skeleton className="h-8 w-72" />
      <SkeletonLines />
      <Skeleton className="h-96" />
    </div>
  );
  return (
    <QueryResult {...result} what="figures" skeleton={skeleton}>
      {({ industryInsight, places }) =>
        industryInsight ? (
          <InsightView insight={industryInsight} places={places} />
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
