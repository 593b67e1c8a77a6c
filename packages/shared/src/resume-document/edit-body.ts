import type { LineEdit } from './edit-lines.ts';
import { parseMarkdown } from './parse-markdown.ts';
import {
  bodyAt,
  headEnd,
  reads,
  same,
  tidy,
  withEntry,
  withSection,
  type Editing,
  type PlannedEdit,
} from './planned-edit.ts';
import { printEntry, printParagraphs } from './print-markdown.ts';
import type { ResumeDocument } from './resume-document.ts';
import type { BodyPlace } from './resume-operation.ts';

/** The paragraphs of a text as the document holds them. */
const paragraphsOf = (text: string): string[] =>
  tidy(text)
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '');

/** A section or entry with other paragraphs or bullets. */
export const withBody = (
  document: ResumeDocument,
  { section, entry }: BodyPlace,
  change: { paragraphs?: string[]; bullets?: string[] },
): ResumeDocument =>
  entry === null
    ? withSection(document, section, (old) => ({ ...old, ...change }))
    : withEntry(document, { section, entry }, (old) => ({ ...old, ...change }));

/** Replaces all paragraphs of a section or entry. */
export function setText(editing: Editing, input: BodyPlace & { text: string }): PlannedEdit | null {
  const at = bodyAt(editing, input);
  if (at === null) return null;
  const { document, text } = editing;
  const paragraphs = paragraphsOf(input.text);
  const first = at.spans.paragraphs[0];
  const last = at.spans.paragraphs.at(-1);
  const afterHeading = at.spans.heading === null || (at.isEntry && at.spans.meta === null);
  const lines = printParagraphs(paragraphs, afterHeading).join('\n\n').split('\n');
  const change = (): LineEdit => {
    if (first === undefined || last === undefined)
      return text.insertion(headEnd(at.spans), paragraphs.length === 0 ? [] : lines);
    const span = { from: first.from, to: last.to };
    return paragraphs.length === 0 ? text.removal(span) : { ...span, lines };
  };
  const expected = withBody(document, input, { paragraphs });
  const ways = [first === undefined && paragraphs.length === 0 ? [] : [change()]];
  if (at.isEntry) {
    const whole = printEntry({ ...at.body, paragraphs })
      .join('\n\n')
      .split('\n');
    ways.push([{ ...text.withoutBlankEnd(at.spans.span), lines: whole }]);
  }
  const maybeSkills = !at.isEntry && (at.body.kind === 'skills' || at.body.kind === 'languages');
  return {
    ways,
    accepts: maybeSkills ? readsTextOrSkills(expected, input.section) : reads(expected),
  };
}

/** Text in a section of skills may be read as skills; everything else must stay. */
function readsTextOrSkills(expected: ResumeDocument, section: number): PlannedEdit['accepts'] {
  const rest = (document: ResumeDocument) =>
    withSection(document, section, (old) => ({ ...old, paragraphs: [], skillGroups: [] }));
  const wanted = expected.sections[section]?.skillGroups ?? [];
  return (after) => {
    const groups = after.sections[section]?.skillGroups ?? [];
    const kept = groups.slice(groups.length - wanted.length);
    return same(rest(after), rest(expected)) && (wanted.length === 0 || same(kept, wanted));
  };
}

/** A bullet as the document holds it; null for a text that would be read as several things. */
export function bulletAsRead(text: string): string | null {
  const [section] = parseMarkdown(`## .\n\n${text}`).sections;
  return section?.bullets.length === 1 &&
    section.paragraphs.length === 0 &&
    section.entries.length === 0
    ? (section.bullets[0] ?? null)
    : null;
}
