import type { FragmentType } from '@apollo/client';
import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { describeError } from '../graphql/describe-error.ts';
import { Button } from '../ui/button.tsx';
import { downloadCsv, toCsv } from '../ui/download-csv.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { SourceMark } from './source-mark.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { SalaryByRole_InsightFragment as Insight } from './salary-by-role.generated.ts';
import { placeOptions } from './place-options.ts';
import { SalaryChart } from './salary-chart.tsx';
import { salaryScale, sortByMedian } from './salary-scale.ts';
import { SalaryTable } from './salary-table.tsx';
import { useOwnSalary } from './use-own-salary.ts';
import { useSalaries } from './use-salaries.ts';

type Ranges = Insight['salaryRanges'];

const csvHeader = [
  'role',
  'occupation_code',
  'place',
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
  'employment',
  'currency',
  'note',
  'source',
  'period',
];

function saveCsv(industry: string, place: string, rows: Ranges) {
  const lines = rows.map((row) => [
    ...[
      row.role,
      row.occupationCode,
      row.place.name,
      row.p10,
      row.p25,
      row.median,
      row.p75,
      row.p90,
    ],
    ...[
      row.employment,
      row.currency,
      row.note,
      `${row.source.publisher}, ${row.source.dataset}`,
      row.source.period,
    ],
  ]);
  downloadCsv(`salaries-${industry.replace('/', '-')}-${place}.csv`, toCsv(csvHeader, lines));
}

interface SalaryByRoleProps {
  insight: FragmentType<Insight>;
  places: readonly { code: string; name: string }[];
}

/** Salary by role for one place: chart or table, CSV, and the person's own salary against it. */
export function SalaryByRole({ insight, places }: SalaryByRoleProps) {
  const [search, setSearch] = useSearchParams();
  const place = search.get('place') ?? 'US';
  const asTable = search.get('salaries') === 'table';
  const [own, setOwn] = useOwnSalary();
  const [showAll, setShowAll] = useState(false);
  const ownId = useId();
  const placeId = useId();
  const { isKnown, options } = placeOptions(places, place);
  const { data, isFresh, error, refetch } = useSalaries(insight, isKnown ? place : null);
  const change = (name: string, value: string, fallback: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === fallback) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  const rows = sortByMedian(data?.salaryRanges ?? []);
  const shown = showAll || asTable ? rows : rows.slice(0, 12);
  const placeName = places.find(({ code }) => code === place)?.name ?? place;
  const source = isKnown ? rows[0]?.source : undefined;

  return (
    <Section
      title={`Salary by role${isKnown ? `, ${placeName}` : ''}`}
      actions={
        <>
          <Segmented
            label="Show as"
            hideLabel
            value={asTable ? 'table' : 'chart'}
            options={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
            onChange={(value) => change('salaries', value, 'chart')}
          />
          <Button
            size="small"
            icon={<Download />}
            disabled={rows.length === 0 || !isKnown || !isFresh}
            onClick={() => data && saveCsv(data.industry, place, rows)}
          >
            CSV
          </Button>
        </>
      }
    >
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <label htmlFor={placeId} className="grid gap-1 text-13 font-medium">
          Place
          <Select
            id={placeId}
            className="w-56"
            value={place}
            options={options}
            onChange={(event) => change('place', event.target.value, 'US')}
          />
        </label>
        <label htmlFor={ownId} className="grid gap-1 text-13 font-medium">
          My yearly salary (stays in this browser)
          <TextInput
            id={ownId}
            type="number"
            inputMode="numeric"
            min={0}
            step={1000}
            className="w-44"
            placeholder="not shown"
            value={own ?? ''}
            onChange={(event) =>
              setOwn(
                event.target.value === '' ? null : Math.max(0, Number(event.target.value)) || null,
              )
            }
          />
        </label>
        {source && (
          <p className="pb-2 text-12 text-ink-faint">
            {source.publisher}, {source.dataset}, {source.period}
            <SourceMark source={source} />
          </p>
        )}
      </div>
      {!isKnown ? (
        <p className="text-14 text-ink-muted">
          There is no place “{place}” in the statistics. Choose one from the list.
        </p>
      ) : error && !isFresh ? (
        <ErrorState
          title="The salaries could not be loaded"
          reference={describeError(error).reference}
          onRetry={() => void refetch()}
        >
          {describeError(error).message}
        </ErrorState>
      ) : rows.length === 0 ? (
        <p className="text-14 text-ink-muted">
          No salaries are published for these roles in {placeName}. Choose another place, or the
          United States.
        </p>
      ) : (
        <div
          aria-busy={!isFresh}
          className={!isFresh ? 'opacity-60 transition-opacity' : 'transition-opacity'}
        >
          {asTable ? (
            <SalaryTable rows={shown} placeName={placeName} />
          ) : (
            <SalaryChart rows={shown} scale={salaryScale(rows, own)} own={own} />
          )}
          {rows.length > shown.length && (
            <Button size="small" className="mt-3" onClick={() => setShowAll(true)}>
              Show all {rows.length} roles
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
