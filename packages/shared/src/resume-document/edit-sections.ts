import type { LineEdit } from './edit-lines.ts';
import {
  inserted,
  moved,
  reads,
  same,
  tidyLine,
  without,
  type Editing,
  type PlannedEdit,
} from './planned-edit.ts';
import { printSectionHeading } from './print-markdown.ts';
import type { ResumeSection, SectionKind } from './resume-document.ts';

interface Headed {
  heading: string;
  sectionKind: SectionKind;
}

const empty = ({ heading, sectionKind }: Headed): ResumeSection => ({
  kind: sectionKind,
  heading: tidyLine(heading).replace(/\s+/gu, ' '),
  paragraphs: [],
  bullets: [],
  entries: [],
  skillGroups: [],
});

/** Renames a section or says what it is; its text below stays, and may be read anew (a list becomes skills). */
export function setSection(
  { document, lines }: Editing,
  input: Headed & { section: number },
): PlannedEdit | null {
  const { section: at } = input;
  const span = lines.sections[at]?.heading;
  const before = document.sections[at];
  if (span === undefined || span === null || before === undefined) return null;
  const wanted = empty(input);
  const line = printSectionHeading(wanted);
  return {
    ways: [[{ ...span, lines: [line] }]],
    accepts: (after) =>
      same(after.contact, document.contact) &&
      after.sections[at]?.heading === wanted.heading &&
      after.sections[at]?.kind === wanted.kind &&
      same(after.sections[at]?.entries, before.entries) &&
      same(without(after.sections, at), without(document.sections, at)),
  };
}

/** The line before which the section with this index begins. */
const startOf = ({ lines, text }: Editing, section: number): number =>
  lines.sections[section]?.span.from ?? text.count;

export function addSection(
  editing: Editing,
  input: Headed & { section: number },
): PlannedEdit | null {
  const { document, text } = editing;
  if (input.section < 0 || input.section > document.sections.length) return null;
  const wanted = empty(input);
  const block = [printSectionHeading(wanted)];
  return {
    ways: [[text.insertion(startOf(editing, input.section), block)]],
    accepts: reads({
      ...document,
      sections: inserted(document.sections, input.section, wanted),
    }),
  };
}

export function removeSection(
  { document, lines, text }: Editing,
  { section }: { section: number },
): PlannedEdit | null {
  const spans = lines.sections[section];
  if (spans === undefined) return null;
  return {
    ways: [[text.removal(spans.span)]],
    accepts: reads({ ...document, sections: without(document.sections, section) }),
  };
}

export function moveSection(
  editing: Editing,
  { section, to }: { section: number; to: number },
): PlannedEdit | null {
  const { document, lines, text } = editing;
  const span = lines.sections[section]?.span;
  if (span === undefined || lines.sections[to] === undefined) return null;
  const block = text.texts(text.withoutBlankEnd(span));
  const target = startOf(editing, to > section ? to + 1 : to);
  const edits: LineEdit[] = [text.removal(span), text.insertion(target, block)];
  return {
    ways: section === to ? [[]] : [edits],
    accepts: reads({ ...document, sections: moved(document.sections, section, to) }),
  };
}
