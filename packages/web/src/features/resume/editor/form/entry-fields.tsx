import { whenFields } from '@career-coach/shared/resume-document/edit-entries.ts';
import type {
  ResumeEntry,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { use, useState } from 'react';
import { checkDates } from './checks.ts';
import { DraftField } from './draft-field.tsx';
import { ForeignContext, placeName, useFormActions } from './form-context.ts';
import { entryWords } from './section-words.ts';

interface EntryFieldsProps {
  section: number;
  entry: number;
  value: ResumeEntry;
  kind: SectionKind;
}

/** What, where and when. */
export function EntryFields({ section, entry, value, kind }: EntryFieldsProps) {
  const { operate } = useFormActions();
  const words = entryWords(kind);
  const { title, organization } = value;
  const name = (change: { title?: string; organization?: string }, field: string) =>
    operate(
      { kind: 'set-entry-heading', section, entry, title, organization, ...change },
      `${field}-${placeName(section, entry)}`,
    );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <DraftField
        label={words.title}
        part="title"
        value={title}
        commit={(text) => name({ title: text }, 'title')}
      />
      <DraftField
        label={words.organization}
        value={organization ?? ''}
        commit={(text) => name({ organization: text }, 'organization')}
      />
      <WhenFields section={section} entry={entry} value={value} />
    </div>
  );
}

/**
 * Dates and place stand on one line of the document, where dates that cannot be read are words before the place. Until
 * something else changes the document, each field shows what was typed into it.
 */
function WhenFields({ section, entry, value }: Omit<EntryFieldsProps, 'kind'>) {
  const { operate } = useFormActions();
  const foreign = use(ForeignContext);
  const [typed, setTyped] = useState<{ dates: string; location: string; foreign: number } | null>(
    null,
  );
  const { dates, location } = typed?.foreign === foreign ? typed : whenFields(value);
  const set = (change: { dates?: string; location?: string }, field: string) => {
    const next = { dates, location, ...change };
    setTyped({ ...next, foreign });
    return operate(
      { kind: 'set-entry-when', section, entry, ...next },
      `${field}-${placeName(section, entry)}`,
    );
  };
  return (
    <>
      <DraftField
        label="Dates"
        placeholder="Mar 2021 – Present"
        value={dates}
        check={checkDates}
        commit={(text) => set({ dates: text }, 'dates')}
      />
      <DraftField
        label="Place"
        value={location}
        commit={(text) => set({ location: text }, 'location')}
      />
    </>
  );
}
