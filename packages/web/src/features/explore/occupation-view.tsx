import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { formatGrowth, formatNumber } from '../../ui/format-figure.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton, SkeletonLines } from '../../ui/skeleton.tsx';
import { MedianHistory } from '../../figures/median-history.tsx';
import { SourceLine } from '../../figures/source-line.tsx';
import { placeOptions } from '../../figures/place-options.ts';
import { SourceMark } from '../../figures/source-mark.tsx';
import {
  ExploreOccupationDocument,
  type ExploreOccupationQuery,
} from './occupation-view.generated.ts';
import { EntryRequirements } from './entry-requirements.tsx';
import { SimilarOccupations } from './similar-occupations.tsx';
import { SkillRatings } from './skill-ratings.tsx';
import { WageFigures } from './wage-figures.tsx';
import { WagesByPlace } from './wages-by-place.tsx';
import { WagesBySector } from './wages-by-sector.tsx';

type Occupation = NonNullable<ExploreOccupationQuery['occupation']>;

function Growth({ growth }: { growth: NonNullable<Occupation['growth']> }) {
  return (
    <Section title="Growth">
      <p className="text-14">
        Employment is projected to change by{' '}
        <strong className="figures">{formatGrowth(growth.percent)}</strong>
        <SourceMark source={growth.source} /> from {formatNumber(growth.employmentBase * 1000)} to{' '}
        {formatNumber(growth.employmentProjected * 1000)} jobs ({growth.source.period}).
        {growth.annualOpenings !== null &&
          ` About ${formatNumber(growth.annualOpenings * 1000)} openings are expected each year.`}
      </p>
    </Section>
  );
}

function OccupationDetails({
  occupation,
  places,
}: {
  occupation: Occupation;
  places: ExploreOccupationQuery['places'];
}) {
  const [params, setParams] = useSearchParams();
  const place = params.get('place') ?? 'US';
  const { isKnown, options } = placeOptions(places, place);
  const placeName = places.find(({ code }) => code === place)?.name;
  const { wages, growth, skills, technologies, technologySource, specializations } = occupation;
  return (
    <>
      <p className="mb-1 text-13 text-ink-faint">
        <Link to={paths.explore} className="hover:text-ink hover:underline">
          Explore
        </Link>{' '}
        / {occupation.code}
      </p>
      <PageHeader
        title={occupation.title}
        {...(occupation.alternateTitles.length > 0
          ? { lead: `Also called ${occupation.alternateTitles.join(', ')}.` }
          : {})}
      />
      <div className="grid gap-8">
        <Section
          title={`Yearly wage${isKnown ? `, ${placeName}` : ''}`}
          actions={
            <Field label="Place" hideLabel>
              {(control) => (
                <Select
                  {...control}
                  className="w-52"
                  value={place}
                  options={options}
                  onChange={(event) =>
                    setParams(
                      { place: event.target.value },
                      { replace: true, preventScrollReset: true },
                    )
                  }
                />
              )}
            </Field>
          }
        >
          {wages ? (
            <WageFigures wages={wages} />
          ) : (
            <p className="text-ink-muted">
              {isKnown
                ? `BLS publishes no estimate for this occupation in ${placeName}.`
                : `There is no place “${place}” in the statistics. Choose one from the list.`}
            </p>
          )}
        </Section>
        <WagesByPlace key={occupation.code} occupation={occupation} />
        <WagesBySector occupation={occupation} />
        <div className="grid gap-8 lg:grid-cols-2">
          <div className="grid content-start gap-8">
            {growth && <Growth growth={growth} />}
            <EntryRequirements occupation={occupation} />
            <MedianHistory occupation={occupation} />
            <SimilarOccupations code={occupation.code} similar={occupation.similar} />
            <Section title="Part of">
              <ul className="grid gap-1 text-14">
                {specializations.map((specialization) => (
                  <li key={specialization.id}>
                    <Link to={paths.exploreIndustry(specialization.id)} className="text-link">
                      {specialization.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
          <div className="grid content-start gap-8">
            <SkillRatings code={occupation.code} skills={skills} />
            {technologies.length > 0 && (
              <Section title="Tools and technologies">
                <ul className="flex flex-wrap gap-1.5">
                  {technologies.map((name) => (
                    <li key={name}>
                      <Badge>{name}</Badge>
                    </li>
                  ))}
                </ul>
                {technologySource && <SourceLine source={technologySource} />}
              </Section>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

function View({ code }: { code: string }) {
  const [params] = useSearchParams();
  const result = useQuery(ExploreOccupationDocument, {
    variables: { code, place: params.get('place') ?? 'US' },
  });
  const data =
    result.data ??
    (result.previousData?.occupation?.code === code ? result.previousData : undefined);
  const skeleton = (
    <div className="grid gap-6">
      <Skeleton className="h-8 w-72" />
      <SkeletonLines />
      <Skeleton className="h-48" />
    </div>
  );
  return (
    <QueryResult
      error={result.error}
      refetch={result.refetch}
      data={data}
      what="figures"
      skeleton={skeleton}
    >
      {({ occupation, places }) =>
        occupation ? (
          <OccupationDetails occupation={occupation} places={places} />
        ) : (
          <EmptyState
            title="No occupation has this code"
            action={<LinkButton to={paths.explore}>Search occupations</LinkButton>}
          >
            Codes look like 29-1141. Search by title instead.
          </EmptyState>
        )
      }
    </QueryResult>
  );
}

export default function OccupationView({ code }: { code: string }) {
  return (
    <WithApollo>
      <View code={code} />
    </WithApollo>
  );
}
