import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { OccupationChoicesDocument } from './compare-view.generated.ts';

/** More than these do not fit beside each other. */
export const mostCompared = 6;

interface CompareChoiceProps {
  chosen: readonly { code: string; title: string }[];
  onAdd: (code: string) => void;
  onRemove: (code: string) => void;
}

/** Which occupations are compared: found by any title, each with a way out. */
export function CompareChoice({ chosen, onAdd, onRemove }: CompareChoiceProps) {
  const [query, setQuery] = useState('');
  const search = useDeferredValue(query.trim().slice(0, limits.search));
  const { data, previousData, loading } = useQuery(OccupationChoicesDocument, {
    variables: { search: search === '' ? null : search },
    fetchPolicy: 'cache-first',
  });
  const options = ((data ?? previousData)?.occupations.edges ?? [])
    .map(({ node }) => ({
      value: node.code,
      label: node.title,
      detail: [
        ...(node.matchedTitle === null ? [] : [`matched: ${node.matchedTitle}`]),
        ...node.alternateTitles.filter((title) => title !== node.matchedTitle),
      ].join(', '),
    }))
    .filter(({ value }) => !chosen.some(({ code }) => code === value));
  return (
    <div className="grid max-w-xl gap-3">
      {chosen.length < mostCompared && (
        <Field
          label="Add an occupation"
          hint="Any job title works: “barista”, “machinist”, “data engineer”."
        >
          {(control) => (
            <Combobox
              {...control}
              required={false}
              label="Occupations"
              options={options}
              foundValues={options.map(({ value }) => value)}
              value={null}
              onQuery={setQuery}
              onChange={(code) => {
                setQuery('');
                onAdd(code);
              }}
              loading={loading && options.length === 0}
              placeholder="Type a job title"
            />
          )}
        </Field>
      )}
      {chosen.length > 0 && (
        <ul aria-label="Compared occupations" className="flex flex-wrap gap-2">
          {chosen.map(({ code, title }) => (
            <li
              key={code}
              className="inline-flex max-w-full items-center gap-1 rounded-control border border-line pl-2.5 text-13"
            >
              <Link to={paths.exploreOccupation(code)} className="min-w-0 text-link">
                {title}
              </Link>
              <IconButton
                label={`Leave out ${title}`}
                icon={<X />}
                onClick={() => onRemove(code)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
