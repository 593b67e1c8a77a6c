import { skipToken, useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { placeOptions } from '../../figures/place-options.ts';
import { SalaryChart } from '../../figures/salary-chart.tsx';
import { salaryScale } from '../../figures/salary-scale.ts';
import { SourceLine } from '../../figures/source-line.tsx';
import { QueryResult } from '../../graphql/query-result.tsx';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CompareChoice, mostCompared } from './compare-choice.tsx';
import { CompareTable, type Compared } from './compare-table.tsx';
import {
  CompareOccupationsDocument,
  type CompareOccupationsQuery,
} from './compare-view.generated.ts';

const none = { p10: null, p25: null, median: null, p75: null, p90: null };

const chartRow = ({ code, title, wages }: Compared, placeName: string) => ({
  ...none,
  ...wages,
  role: title,
  occupationCode: code,
  currency: wages?.currency ?? 'USD',
  note: wages ? wages.note : `BLS publishes no estimate for this occupation in ${placeName}.`,
});

interface ComparisonProps {
  rows: readonly Compared[];
  places: CompareOccupationsQuery['places'];
  place: string;
  onPlace: (place: string) => void;
}

function Comparison({ rows, places, place, onPlace }: ComparisonProps) {
  const { isKnown, options } = placeOptions(places, place);
  const placeName = places.find(({ code }) => code === place)?.name ?? place;
  const wages = rows.map((row) => chartRow(row, placeName));
  const source = rows.find((row) => row.wages)?.wages?.source;
  return (
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
                onChange={(event) => onPlace(event.target.value)}
              />
            )}
          </Field>
        }
      >
        {isKnown ? (
          <SalaryChart rows={wages} scale={salaryScale(wages, null)} own={null} />
        ) : (
          <p className="text-14 text-ink-muted">
            There is no place “{place}” in the statistics. Choose one from the list.
          </p>
        )}
        {source && <SourceLine source={source} />}
      </Section>
      <CompareTable rows={rows} place={place} />
    </div>
  );
}

function Nothing() {
  const example = ['29-1141', '29-2061', '29-1171'];
  return (
    <p className="max-w-prose text-14 text-ink-muted">
      Add two occupations or more. An example:{' '}
      <Link to={paths.exploreCompare(example)} className="text-link">
        registered nurses, licensed practical nurses and nurse practitioners
      </Link>
      .
    </p>
  );
}

function View() {
  const [params, setParams] = useSearchParams();
  const codes = [...new Set((params.get('codes') ?? '').split(',').filter(Boolean))].slice(
    0,
    mostCompared,
  );
  const place = params.get('place') ?? 'US';
  const go = (next: readonly string[], to: string) =>
    setParams(
      {
        ...(next.length > 0 ? { codes: next.join(',') } : {}),
        ...(to === 'US' ? {} : { place: to }),
      },
      { replace: true, preventScrollReset: true },
    );
  const result = useQuery(
    CompareOccupationsDocument,
    codes.length === 0 ? skipToken : { variables: { codes, place } },
  );
  const data = codes.length === 0 ? undefined : (result.data ?? result.previousData);
  const rows = (data?.compareOccupations ?? []).filter(({ code }) => codes.includes(code));
  return (
    <div className="grid gap-8">
      <CompareChoice
        chosen={codes.map((code) => ({
          code,
          title: rows.find((row) => row.code === code)?.title ?? code,
        }))}
        onAdd={(code) => go([...codes, code], place)}
        onRemove={(code) =>
          go(
            codes.filter((one) => one !== code),
            place,
          )
        }
      />
      {codes.length === 0 ? (
        <Nothing />
      ) : (
        <QueryResult
          error={result.error}
          refetch={result.refetch}
          data={data}
          what="figures"
          skeleton={<Skeleton className="h-96" />}
        >
          {({ places }) =>
            rows.length > 0 && (
              <Comparison
                rows={rows}
                places={places}
                place={place}
                onPlace={(to) => go(codes, to)}
              />
            )
          }
        </QueryResult>
      )}
    </div>
  );
}

export default function CompareView() {
  return (
    <WithApollo>
      <View />
    </WithApollo>
  );
}
