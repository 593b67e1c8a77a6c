import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { SourceMark } from '../../figures/source-mark.tsx';
import { Section } from '../../ui/section.tsx';
import {
  EntryRequirements_OccupationFragment,
  type EntryRequirements_OccupationFragment as Occupation,
} from './entry-requirements.generated.ts';

/** What is typical of people who enter the occupation, in the words of who published it. */
export function EntryRequirements({ occupation }: { occupation: FragmentType<Occupation> }) {
  const { data, complete } = useFragment({
    fragment: EntryRequirements_OccupationFragment,
    from: occupation,
  });
  if (!complete) return null;
  const { jobZone, entrySources } = data;
  const rows = [
    ['education', 'Education', data.education],
    ['experience', 'Experience in a related occupation', data.experience],
    ['training', 'Training on the job', data.training],
    ['jobZone', 'Preparation', jobZone === null ? null : `Job zone ${jobZone} of 5`],
  ] as const;
  const periods = [...new Set(entrySources.map(({ dataset, period }) => `${dataset}, ${period}`))];
  return (
    <Section title="What it usually takes to enter">
      {entrySources.length === 0 ? (
        <p className="text-13 text-ink-muted">Nothing is published on this for the occupation.</p>
      ) : (
        <>
          <dl className="grid gap-x-6 gap-y-2 text-14 sm:grid-cols-[auto_1fr]">
            {rows.map(([figure, name, says]) => {
              const source = entrySources.find((one) => one.figure === figure);
              return (
                source && (
                  <div key={figure} className="sm:contents">
                    <dt className="text-13 text-ink-muted">
                      {name} <SourceMark source={source} />
                    </dt>
                    <dd>{says}</dd>
                  </div>
                )
              );
            })}
          </dl>
          <p className="mt-3 text-12 text-ink-faint">{periods.join('; ')}</p>
        </>
      )}
    </Section>
  );
}
