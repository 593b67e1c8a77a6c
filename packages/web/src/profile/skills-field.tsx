import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { limits } from '@career-coach/shared/limits.ts';
import { Field } from '../ui/field.tsx';
import { TagInput } from '../ui/tag-input.tsx';
import { SkillSuggestionsDocument } from './skills-field.generated.ts';

/** Skills with type-ahead over the official skill and technology names; anything else may be entered too. */
export function SkillsField({
  skills,
  onChange,
}: {
  skills: readonly string[];
  onChange: (skills: string[]) => void;
}) {
  const [query, setQuery] = useState('');
  const search = useDeferredValue(query.slice(0, limits.search));
  const { data, previousData, loading } = useQuery(
    SkillSuggestionsDocument,
    search === '' ? skipToken : { variables: { search }, fetchPolicy: 'cache-first' },
  );
  const suggestions = search === '' ? [] : (data ?? previousData)?.skillSuggestions;
  return (
    <Field
      label="Skills"
      optional
      hint="Tools, methods, languages, certificates. Enter or a comma adds one; paste a list to add many."
      aside={`${skills.length} of ${limits.user.skills}`}
    >
      {(control) => (
        <TagInput
          {...control}
          label="Skills"
          tags={skills}
          onChange={onChange}
          suggestions={suggestions ?? []}
          onQuery={setQuery}
          loading={loading}
          maxTags={limits.user.skills}
          maxLength={limits.user.skill}
          placeholder="Start typing a skill"
        />
      )}
    </Field>
  );
}
