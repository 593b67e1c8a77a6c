import type { FragmentType } from '@apollo/client';
import { skipToken, useFragment, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../graphql/describe-error.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { MedianHistoryDocument } from './median-history.generated.ts';
import { MedianHistory } from './median-history.tsx';
import { WageHistory_InsightFragment } from './wage-history.generated.ts';

/** How the median of a role of one's field went over the years; the role with most jobs first. */
export function WageHistory({ insight }: { insight: FragmentType<WageHistory_InsightFragment> }) {
  const { data, complete } = useFragment({ fragment: WageHistory_InsightFragment, from: insight });
  const occupations = complete ? data.specialization.occupations : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const code = chosen ?? occupations[0]?.code;
  const {
    data: fresh,
    previousData,
    error,
    refetch,
  } = useQuery(MedianHistoryDocument, code === undefined ? skipToken : { variables: { code } });
  if (code === undefined) return null;
  const occupation = (fresh ?? previousData)?.occupation;
  if (error && !occupation)
    return (
      <Section title="Median wage over time, United States">
        <ErrorState
          title="The medians could not be loaded"
          reference={describeError(error).reference}
          onRetry={() => void refetch()}
        >
          {describeError(error).message}
        </ErrorState>
      </Section>
    );
  return (
    <MedianHistory occupation={occupation ?? null}>
      <div className="mb-5 max-w-80">
        <Field label="Role">
          {(control) => (
            <Select
              {...control}
              value={code}
              options={occupations.map(({ code: value, title }) => ({ value, label: title }))}
              onChange={(event) => setChosen(event.target.value)}
            />
          )}
        </Field>
      </div>
    </MedianHistory>
  );
}
