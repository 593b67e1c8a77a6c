import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { describeError } from '../graphql/describe-error.ts';
import { Combobox, type ComboboxOption } from '../ui/combobox.tsx';
import { Field } from '../ui/field.tsx';
import {
  SpecializationsDocument,
  type SpecializationsQuery,
} from './specialization-field.generated.ts';

function optionsOf(data: SpecializationsQuery | undefined): ComboboxOption[] {
  return (data?.industries ?? []).flatMap((industry) =>
    industry.specializations.map((specialization) => {
      const titles = specialization.occupations.map((occupation) => occupation.title);
      return {
        value: specialization.id,
        label: specialization.name,
        group: industry.name,
        detail:
          titles.length > 4
            ? `${titles.slice(0, 4).join(', ')} and ${titles.length - 4} more`
            : titles.join(', '),
        keywords: titles.join(' '),
      };
    }),
  );
}

interface SpecializationFieldProps {
  value: string | null;
  onChange: (specializationId: string) => void;
}

/** Industry and specialization in one search; an occupation's title finds its specialization. */
export function SpecializationField({ value, onChange }: SpecializationFieldProps) {
  const { data, loading, error } = useQuery(SpecializationsDocument, {
    fetchPolicy: 'cache-first',
  });
  const options = useMemo(() => optionsOf(data), [data]);
  const chosen = data?.industries
    .flatMap((industry) => industry.specializations)
    .find(({ id }) => id === value);
  return (
    <div className="grid gap-3">
      <Field
        label="Industry and specialization"
        hint="Search by field or by job title: “nurse”, “welding”, “accountant”."
        error={error && !data ? describeError(error).message : undefined}
      >
        {(control) => (
          <Combobox
            {...control}
            label="Specializations"
            options={options}
            value={value}
            onChange={onChange}
            loading={loading && !data}
            placeholder="Type what you do"
          />
        )}
      </Field>
      {chosen && chosen.occupations.length > 0 && (
        <p className="text-13 text-ink-muted">
          Your figures will cover{' '}
          {chosen.occupations.map((occupation) => occupation.title).join(', ')}.
        </p>
      )}
    </div>
  );
}
