import { limits } from '@career-coach/shared/limits.ts';
import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { describeError } from '../graphql/describe-error.ts';
import { Combobox, type ComboboxOption } from '../ui/combobox.tsx';
import { Field } from '../ui/field.tsx';
import {
  SpecializationsByTitleDocument,
  SpecializationsDocument,
  type SpecializationsQuery,
} from './specialization-field.generated.ts';

interface FoundTitle {
  title: string;
  /** The other name that fits what was typed; null when the official title does. */
  matched: string | null;
}

/** The title found first stands first, so that one sees why a specialization is offered. */
function optionsOf(
  data: SpecializationsQuery | undefined,
  found: ReadonlyMap<string, FoundTitle>,
): ComboboxOption[] {
  return (data?.industries ?? []).flatMap((industry) =>
    industry.specializations.map((specialization) => {
      const official = specialization.occupations.map((occupation) => occupation.title);
      const match = found.get(specialization.id);
      const titles =
        match === undefined
          ? official
          : [
              match.matched === null ? match.title : `${match.title} (matched: ${match.matched})`,
              ...official.filter((title) => title !== match.title),
            ];
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

/** What a job is called, `RN` or `frontend dev` or with a typing error, leads to specializations: the best first, each with the title found. */
function useFoundByTitle(query: string): ReadonlyMap<string, FoundTitle> {
  const search = useDeferredValue(query.trim().slice(0, limits.search));
  const { data, previousData } = useQuery(
    SpecializationsByTitleDocument,
    search.length < 2 ? skipToken : { variables: { search }, fetchPolicy: 'cache-first' },
  );
  const shown = search.length < 2 ? undefined : (data ?? previousData);
  return useMemo(() => {
    const found = new Map<string, FoundTitle>();
    for (const { node } of shown?.occupations.edges ?? [])
      for (const { id } of node.specializations)
        if (!found.has(id)) found.set(id, { title: node.title, matched: node.matchedTitle });
    return found;
  }, [shown]);
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
  const [query, setQuery] = useState('');
  const found = useFoundByTitle(query);
  const options = useMemo(() => optionsOf(data, found), [data, found]);
  const chosen = data?.industries
    .flatMap((industry) => industry.specializations)
    .find(({ id }) => id === value);
  return (
    <div className="grid gap-3">
      <Field
        label="Industry and specialization"
        hint="Search by field or by job title: “nurse”, “welding”, “frontend developer”."
        error={error && !data ? describeError(error).message : undefined}
      >
        {(control) => (
          <Combobox
            {...control}
            label="Specializations"
            options={options}
            onQuery={setQuery}
            foundValues={[...found.keys()]}
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
