import { printEntryHeading, readEntryHeading, readMetaLine } from './entry-heading.ts';
import { parseDateRange } from './parse-dates.ts';
import {
  inserted,
  moved,
  reads,
  tidyLine,
  withEntry,
  withSection,
  without,
  type Editing,
  type PlannedEdit,
} from './planned-edit.ts';
import { printEntry } from './print-markdown.ts';
import type { ResumeEntry } from './resume-document.ts';

interface EntryPlace {
  section: number;
  entry: number;
}
interface Named {
  title: string;
  organization: string | null;
}

const entryAt = ({ document, lines }: Editing, { section, entry }: EntryPlace) => {
  const found = document.sections[section]?.entries[entry];
  const spans = lines.sections[section]?.entries[entry];
  return found === undefined || spans === undefined ? null : { found, spans };
};

/** The whole entry written anew: for where a smaller edit would be read as something else. */
const reprinted = ({ text }: Editing, span: { from: number; to: number }, entry: ResumeEntry) => [
  { ...text.withoutBlankEnd(span), lines: printEntry(entry).join('\n\n').split('\n') },
];

const named = ({ title, organization }: Named): Named => {
  const employer = tidyLine(organization ?? '');
  return { title: tidyLine(title), organization: employer === '' ? null : employer };
};

const headingLine = (names: Named) => `### ${printEntryHeading(names)}`.trimEnd();

export function setEntryHeading(editing: Editing, input: EntryPlace & Named): PlannedEdit | null {
  const at = entryAt(editing, input);
  if (at?.spans.heading == null) return null;
  const line = headingLine(named(input));
  const wanted = { ...at.found, ...readEntryHeading(line.slice(4)) };
  return {
    ways: [[{ ...at.spans.heading, lines: [line] }], reprinted(editing, at.spans.span, wanted)],
    accepts: reads(withEntry(editing.document, input, () => wanted)),
  };
}

/** Dates and place as a line may say them, the plain form first. */
function metaLines(dates: string, location: string): string[] {
  const parts = [dates, location].filter((part) => part !== '');
  if (parts.length === 0) return [];
  const plain = parts.join(' · ');
  const safe = parts.map((part) => part.replaceAll('·', '&middot;')).join(' · ');
  return [`*${plain}*`, `_${plain}_`, `*${safe}*`];
}

/** A line that keeps both as typed, or, when the dates cannot be read, one that keeps the words. */
function chooseMetaLine(dates: string, location: string, mark: string): string | null {
  const lines = metaLines(dates, location).sort(
    (a, b) => Number(b.startsWith(mark)) - Number(a.startsWith(mark)),
  );
  const exact = lines.find((line) => {
    const read = readMetaLine(line, true);
    return (read?.dates?.text ?? '') === dates && (read?.location ?? '') === location;
  });
  return exact ?? lines.find((line) => readMetaLine(line, false) !== null) ?? null;
}

export function setEntryWhen(
  editing: Editing,
  input: EntryPlace & { dates: string; location: string },
): PlannedEdit | null {
  const at = entryAt(editing, input);
  if (at?.spans.heading == null) return null;
  const { found, spans } = at;
  const dates = tidyLine(input.dates);
  const location = tidyLine(input.location);
  const isEmpty = dates === '' && location === '';
  const mark =
    spans.meta !== null && editing.text.text(spans.meta).trim().startsWith('_') ? '_' : '*';
  const line = chooseMetaLine(dates, location, mark);
  const read = line === null ? null : readMetaLine(line, true);
  if (line === null ? !isEmpty : read === null) return null;
  const wanted = { ...found, ...(read ?? { dates: null, location: null }) };
  const from = spans.meta ?? spans.heading?.to ?? 0;
  const to = spans.meta === null ? from : from + 1;
  return {
    ways: [
      [{ from, to, lines: line === null ? [] : [line] }],
      reprinted(editing, spans.span, wanted),
    ],
    accepts: reads(withEntry(editing.document, input, () => wanted)),
  };
}

/** The line before which an entry of this index begins. */
const startOf = ({ lines }: Editing, section: number, entry: number): number | undefined =>
  lines.sections[section]?.entries[entry]?.span.from ?? lines.sections[section]?.span.to;

export function addEntry(editing: Editing, input: EntryPlace & Named): PlannedEdit | null {
  const { document, text } = editing;
  const at = startOf(editing, input.section, input.entry);
  if (at === undefined || input.entry < 0) return null;
  const line = headingLine(named(input));
  const entry: ResumeEntry = {
    ...readEntryHeading(line.slice(4)),
    location: null,
    dates: null,
    paragraphs: [],
    bullets: [],
  };
  return {
    ways: [[text.insertion(at, [line])]],
    accepts: reads(
      withSection(document, input.section, (section) => ({
        ...section,
        entries: inserted(section.entries, input.entry, entry),
      })),
    ),
  };
}

export function removeEntry(editing: Editing, place: EntryPlace): PlannedEdit | null {
  const at = entryAt(editing, place);
  if (at === null) return null;
  return {
    ways: [[editing.text.removal(at.spans.span)]],
    accepts: reads(
      withSection(editing.document, place.section, (section) => ({
        ...section,
        entries: without(section.entries, place.entry),
      })),
    ),
  };
}

export function moveEntry(
  editing: Editing,
  input: EntryPlace & { toSection: number; to: number },
): PlannedEdit | null {
  const { document, text } = editing;
  const { section, entry, toSection, to } = input;
  const at = entryAt(editing, input);
  const isSame = section === toSection;
  const target = startOf(editing, toSection, isSame && to > entry ? to + 1 : to);
  if (at === null || target === undefined || to < 0) return null;
  const block = text.texts(text.withoutBlankEnd(at.spans.span));
  const taken = withSection(document, section, (from) => ({
    ...from,
    entries: isSame ? moved(from.entries, entry, to) : without(from.entries, entry),
  }));
  return {
    ways:
      isSame && entry === to
        ? [[]]
        : [[text.removal(at.spans.span), text.insertion(target, block)]],
    accepts: reads(
      isSame
        ? taken
        : withSection(taken, toSection, (into) => ({
            ...into,
            entries: inserted(into.entries, to, at.found),
          })),
    ),
  };
}

/**
 * The two fields of an entry's line as they were typed: dates that could not be read are a part of the place to the
 * document, and are told apart by their year or their digits before the first `·`.
 */
export function whenFields({ dates, location }: Pick<ResumeEntry, 'dates' | 'location'>): {
  dates: string;
  location: string;
  areDatesRead: boolean;
} {
  if (dates !== null || location === null)
    return { dates: dates?.text ?? '', location: location ?? '', areDatesRead: true };
  const [first = '', ...rest] = location.split(' · ');
  const meansDates = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(first) && parseDateRange(first) === null;
  return meansDates
    ? { dates: first, location: rest.join(' · '), areDatesRead: false }
    : { dates: '', location, areDatesRead: true };
}
