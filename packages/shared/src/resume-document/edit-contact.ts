import { addContactPart, printContactLine, readContactLine } from './contact-line.ts';
import type { LineEdit } from './edit-lines.ts';
import { emptyDocument } from './parse-markdown.ts';
import { reads, tidyLine, type Editing, type PlannedEdit } from './planned-edit.ts';
import type { ResumeContact } from './resume-document.ts';

const fields = ['headline', 'email', 'phone', 'location'] as const;

/** The contact as it will be read: nothing instead of empty fields, links without empty ones. */
function typed(before: ResumeContact, change: Partial<ResumeContact>): ResumeContact {
  const contact = { ...before, ...change };
  const filled = (text: string | null) => {
    const line = tidyLine(text ?? '');
    return line === '' ? null : line;
  };
  return {
    // A heading without a name keeps its place, and what is below it stays what it is.
    name: contact.name === null ? null : tidyLine(contact.name),
    headline: filled(contact.headline),
    email: filled(contact.email),
    phone: filled(contact.phone),
    location: filled(contact.location),
    links: contact.links
      .map(({ label, url }) => ({ label: tidyLine(label), url: tidyLine(url) }))
      .filter(({ label, url }) => label !== '' || url !== ''),
  };
}

/** What one contact line says by itself. */
function saidBy(line: string): ResumeContact {
  const { contact } = emptyDocument();
  for (const part of readContactLine(line.trim()) ?? [
    { kind: 'unknown' as const, value: line.trim() },
  ])
    addContactPart(contact, part);
  return contact;
}

/** Changes only the line that holds the field, or puts a new field on the last line. */
function oneLineEdit(
  { document: { contact: before }, lines, text }: Editing,
  after: ResumeContact,
): LineEdit[] {
  const edits: LineEdit[] = [];
  const said = lines.contact.map((line) => ({ line, contact: saidBy(text.text(line)) }));
  const changed = new Set<number>();
  const holder = (holds: (contact: ResumeContact) => boolean) =>
    said.find(({ contact }) => holds(contact)) ?? said.at(-1);
  for (const field of ['email', 'phone', 'location'] as const) {
    if (before[field] === after[field]) continue;
    const found = holder((contact) => contact[field] !== null);
    if (found === undefined) continue;
    found.contact[field] = after[field];
    changed.add(found.line);
  }
  if (JSON.stringify(before.links) !== JSON.stringify(after.links)) {
    const found = holder((contact) => contact.links.length > 0);
    if (found !== undefined) {
      found.contact.links = after.links;
      changed.add(found.line);
    }
  }
  for (const { line, contact } of said) {
    if (!changed.has(line)) continue;
    const printed = printContactLine(contact);
    edits.push(
      printed === null
        ? text.removal({ from: line, to: line + 1 })
        : { from: line, to: line + 1, lines: [printed] },
    );
  }
  return edits;
}

/** All contact lines as one, behind the headline or the name. */
function wholeEdit({ lines, text }: Editing, after: ResumeContact): LineEdit[] {
  const printed = printContactLine(after);
  const [first, ...more] = lines.contact;
  const removals = more.map((line) => ({ from: line, to: line + 1, lines: [] }));
  if (first !== undefined)
    return [
      printed === null
        ? text.removal({ from: first, to: first + 1 })
        : { from: first, to: first + 1, lines: [printed] },
      ...removals,
    ];
  if (printed === null) return [];
  const above = lines.headline === null ? (lines.name?.to ?? 0) : lines.headline + 1;
  return [text.insertion(above, [printed])];
}

function nameEdit({ document, lines, text }: Editing, after: ResumeContact): LineEdit[] {
  if (document.contact.name === after.name) return [];
  if (after.name === null) return lines.name === null ? [] : [text.removal(lines.name)];
  const line = `# ${after.name}`.trimEnd();
  return [lines.name === null ? text.insertion(0, [line]) : { ...lines.name, lines: [line] }];
}

function headlineEdit({ document, lines, text }: Editing, after: ResumeContact): LineEdit[] {
  if (document.contact.headline === after.headline) return [];
  const span = lines.headline === null ? null : { from: lines.headline, to: lines.headline + 1 };
  if (after.headline === null) return span === null ? [] : [text.removal(span)];
  const line = `**${after.headline}**`;
  return [span === null ? text.insertion(lines.name?.to ?? 0, [line]) : { ...span, lines: [line] }];
}

/** Blocks that are inserted at the same line, as one in their order. */
function joined(edits: readonly LineEdit[]): LineEdit[] {
  const at = new Map<string, LineEdit>();
  for (const edit of edits) {
    const key = edit.from === edit.to ? `${edit.from}` : `${edit.from}-${edit.to}`;
    const other = at.get(key);
    at.set(
      key,
      other === undefined ? edit : { ...other, lines: [...other.lines, '', ...edit.lines] },
    );
  }
  return [...at.values()];
}

/** Changes name, headline or ways to reach the person. */
export function setContact(
  editing: Editing,
  { contact }: { contact: Partial<ResumeContact> },
): PlannedEdit {
  const { document } = editing;
  const after = typed(document.contact, contact);
  const heads = [...nameEdit(editing, after), ...headlineEdit(editing, after)];
  const isChanged =
    fields.some((field) => field !== 'headline' && after[field] !== document.contact[field]) ||
    JSON.stringify(after.links) !== JSON.stringify(document.contact.links);
  return {
    ways: [
      joined([...heads, ...(isChanged ? oneLineEdit(editing, after) : [])]),
      joined([...heads, ...wholeEdit(editing, after)]),
    ],
    accepts: reads({ ...document, contact: after }),
  };
}
