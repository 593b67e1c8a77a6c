import { bulletAsRead, withBody } from './edit-body.ts';
import type { LineEdit } from './edit-lines.ts';
import {
  bodyAt,
  headEnd,
  inserted,
  moved,
  reads,
  replaced,
  tidy,
  tidyLine,
  withSection,
  without,
  type Editing,
  type PlannedEdit,
} from './planned-edit.ts';
import { printBullet } from './print-markdown.ts';
import type { ResumeDocument, SkillGroup } from './resume-document.ts';
import type { LineSpan } from './resume-lines.ts';
import type { ItemPlace } from './resume-operation.ts';
import { printSkillGroup } from './skill-group.ts';

type Item = string | SkillGroup;

/** One list of bullets or groups of skills: its items, their lines, and how to put others in their place. */
interface ItemList {
  items: readonly Item[];
  spans: readonly LineSpan[];
  /** Where the first item of an empty list goes. */
  start: number;
  withItems: (items: readonly Item[]) => ResumeDocument;
}

function listAt(editing: Editing, place: ItemPlace): ItemList | null {
  const at = bodyAt(editing, place);
  if (at === null) return null;
  const { document } = editing;
  const start = at.spans.paragraphs.at(-1)?.to ?? headEnd(at.spans);
  if (place.list === 'bullets')
    return {
      items: at.body.bullets,
      spans: at.spans.bullets,
      start,
      withItems: (bullets) => withBody(document, place, { bullets: bullets as string[] }),
    };
  if (at.isEntry) return null;
  return {
    items: at.body.skillGroups,
    spans: at.spans.skillGroups,
    start,
    withItems: (groups) =>
      withSection(document, place.section, (section) => ({
        ...section,
        skillGroups: groups as SkillGroup[],
      })),
  };
}

const textOf = (item: Item) => (typeof item === 'string' ? item : printSkillGroup(item));

const printed = (item: Item, marker: string): string[] =>
  printBullet(textOf(item), marker).split('\n');

/** The sign and indentation that an item's line has, for another in its place. */
const markerOf = ({ text }: Editing, span: LineSpan | undefined): string =>
  /^\s*[-*+•](?=\s|$)/u.exec(text.text(span?.from ?? -1))?.[0].concat(' ') ?? '- ';

/** The whole list written anew, for where its lines are shared or would be read as something else. */
function reprinted(editing: Editing, list: ItemList, items: readonly Item[]): LineEdit[] {
  const lines = items.flatMap((item) => printed(item, '- '));
  const from = list.spans[0]?.from;
  const to = list.spans.at(-1)?.to;
  if (from === undefined || to === undefined) return [editing.text.insertion(list.start, lines)];
  return lines.length === 0 ? [editing.text.removal({ from, to })] : [{ from, to, lines }];
}

const plan = (
  editing: Editing,
  list: ItemList,
  items: readonly Item[],
  ways: readonly (readonly LineEdit[])[],
): PlannedEdit => ({
  ways: [...ways, reprinted(editing, list, items)],
  accepts: reads(list.withItems(items)),
});

/** What was typed as an item of this list; null when it cannot be one. */
export type TypedItem = { text: string } | { label: string | null; skills: readonly string[] };

function itemOf(typed: TypedItem): Item | null {
  if ('text' in typed) return bulletAsRead(printBullet(tidy(typed.text)));
  const label = tidyLine(typed.label ?? '');
  const skills = typed.skills.map(tidyLine).filter((skill) => skill !== '');
  return { label: label === '' ? null : label, skills };
}

export function setItem(editing: Editing, place: ItemPlace & TypedItem): PlannedEdit | null {
  const list = listAt(editing, place);
  const span = list?.spans[place.index];
  const item = itemOf(place);
  if (list === null || span === undefined || item === null) return null;
  const own = markerOf(editing, span);
  const isMarked = /^\s*[-*+•](?:\s|$)/u.test(editing.text.text(span.from));
  const lines = printed(item, own);
  return plan(editing, list, replaced(list.items, place.index, item), [
    ...(isMarked ? [] : [[{ ...span, lines: [textOf(item)] }]]),
    [{ ...span, lines }],
  ]);
}

export function addItem(editing: Editing, place: ItemPlace & TypedItem): PlannedEdit | null {
  const list = listAt(editing, place);
  const item = itemOf(place);
  if (list === null || item === null || place.index < 0 || place.index > list.items.length)
    return null;
  const next = list.spans[place.index];
  const last = list.spans.at(-1);
  const at = next?.from ?? last?.to;
  const lines = printed(item, markerOf(editing, next ?? last));
  return plan(editing, list, inserted(list.items, place.index, item), [
    [at === undefined ? editing.text.insertion(list.start, lines) : { from: at, to: at, lines }],
  ]);
}

export function removeItem(editing: Editing, place: ItemPlace): PlannedEdit | null {
  const list = listAt(editing, place);
  const span = list?.spans[place.index];
  if (list === null || span === undefined) return null;
  return plan(editing, list, without(list.items, place.index), [[editing.text.removal(span)]]);
}

export function moveItem(editing: Editing, place: ItemPlace & { to: number }): PlannedEdit | null {
  const list = listAt(editing, place);
  const { index, to } = place;
  const span = list?.spans[index];
  const target = list?.spans[to];
  const item = list?.items[index];
  if (list === null || span === undefined || target === undefined || item === undefined)
    return null;
  const at = to > index ? target.to : target.from;
  const way = (lines: readonly string[]): LineEdit[] => [
    { ...span, lines: [] },
    { from: at, to: at, lines },
  ];
  return plan(
    editing,
    list,
    moved(list.items, index, to),
    index === to
      ? [[]]
      : [way(editing.text.texts(span)), way(printed(item, markerOf(editing, target)))],
  );
}
