import { EditableLines, type LineEdit } from './edit-lines.ts';
import { readMarkdown } from './read-markdown.ts';
import type { ResumeDocument, ResumeEntry, ResumeSection } from './resume-document.ts';
import type { BodyLines, EntryLines, ResumeLines, SectionLines } from './resume-lines.ts';
import type { BodyPlace } from './resume-operation.ts';

/** A resume about to be edited: as structure, as lines, and where the one stands in the other. */
export interface Editing {
  document: ResumeDocument;
  lines: ResumeLines;
  text: EditableLines;
}

/** Ways to make an edit, the one that touches least first, and what the text must then be read as. */
export interface PlannedEdit {
  ways: readonly (readonly LineEdit[])[];
  accepts: (after: ResumeDocument) => boolean;
}

export const editing = (markdown: string): Editing => ({
  ...readMarkdown(markdown),
  text: new EditableLines(markdown),
});

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Accepts exactly this resume. */
export const reads =
  (expected: ResumeDocument): PlannedEdit['accepts'] =>
  (after) =>
    same(after, expected);

/** A list with one item replaced. */
export const replaced = <Item>(list: readonly Item[], index: number, item: Item): Item[] =>
  list.map((old, at) => (at === index ? item : old));

export const inserted = <Item>(list: readonly Item[], index: number, item: Item): Item[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

export const without = <Item>(list: readonly Item[], index: number): Item[] =>
  list.filter((_, at) => at !== index);

export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const item = list[from];
  return item === undefined ? [...list] : inserted(without(list, from), to, item);
}

export const withSection = (
  document: ResumeDocument,
  index: number,
  change: (section: ResumeSection) => ResumeSection,
): ResumeDocument => ({
  ...document,
  sections: document.sections.map((section, at) => (at === index ? change(section) : section)),
});

export const withEntry = (
  document: ResumeDocument,
  place: { section: number; entry: number },
  change: (entry: ResumeEntry) => ResumeEntry,
): ResumeDocument =>
  withSection(document, place.section, (section) => ({
    ...section,
    entries: section.entries.map((entry, at) => (at === place.entry ? change(entry) : entry)),
  }));

/** A section or entry and its lines; null for a place that is not there. */
export function bodyAt(
  { document, lines }: Editing,
  { section, entry }: BodyPlace,
):
  | { body: ResumeSection; spans: SectionLines; isEntry: false }
  | { body: ResumeEntry; spans: EntryLines; isEntry: true }
  | null {
  const outer = document.sections[section];
  const outerSpans = lines.sections[section];
  if (outer === undefined || outerSpans === undefined) return null;
  if (entry === null) return { body: outer, spans: outerSpans, isEntry: false };
  const inner = outer.entries[entry];
  const spans = outerSpans.entries[entry];
  return inner === undefined || spans === undefined ? null : { body: inner, spans, isEntry: true };
}

/** The line behind the heading and, in an entry, behind dates and place. */
export const headEnd = (spans: BodyLines & { meta?: number | null }): number =>
  typeof spans.meta === 'number' ? spans.meta + 1 : (spans.heading?.to ?? spans.span.from);

/** What was typed, without the signs that Markdown of ours cannot hold: other line ends, tabs, NUL. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n|[\r\u2028\u2029]/gu, '\n')
    .replaceAll('\t', '    ')
    .replaceAll('\u0000', '');

/** What was typed into a field of one line. */
export const tidyLine = (text: string): string =>
  tidy(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
