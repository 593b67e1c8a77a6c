import { whenFields } from '@career-coach/shared/resume-document/edit-entries.ts';
import type {
  ResumeEntry,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { checkDates, dateForms } from './checks.ts';
import { DraftField } from './draft-field.tsx';
import { placeName, useFormActions } from './form-context.ts';
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
  const { dates, location } = whenFields(value);
  const at = { section, entry };
  const source = (field: string) => `${field}-${placeName(section, entry)}`;
  const name = (change: { title?: string; organization?: string }, field: string) =>
    operate({ kind: 'set-entry-heading', ...at, title, organization, ...change }, source(field));
  const when = (change: { dates?: string; location?: string }, field: string) =>
    operate({ kind: 'set-entry-when', ...at, dates, location, ...change }, source(field));
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
      <DraftField
        label="Dates"
        placeholder="Mar 2021 – Present"
        value={dates}
        check={checkDates}
        commit={(text) => when({ dates: text }, 'dates')}
      />
      <DraftField
        label="Place"
        value={location}
        check={(text) =>
          // Words that were typed as dates and have no year in them stand here.
          /^(?:\p{L}+ )?\d{1,2}[./-]\d{1,2}$/u.test(text)
            ? `If these are dates, write them with their year: ${dateForms}.`
            : null
        }
        commit={(text) => when({ location: text }, 'location')}
      />
    </div>
  );
}
