import type {
  ResumeEntry,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { bulletTexts, type EntryLines } from './entries.ts';
import { readHead, type Head } from './entry-head.ts';
import { isSetBelow, nameOrder, type OrderHints } from './name-order.ts';
import { nameEntry } from './name-slots.ts';
import { cutOneLineHeads } from './one-line-heads.ts';
import { paragraphsOf } from './wrapped.ts';

const holdsSeveral = (kind: SectionKind) =>
  kind === 'experience' || kind === 'education' || kind === 'volunteering';

/** Work that nobody employs anyone for: the employer above is not theirs. */
const onOnesOwn =
  /\b(?:freelanc\w*|self[- ]employ\w*|independent|sabbatical|career break|parental leave|gap year|selbst(?:st)?ändig\w*|freiberuf\w*|elternzeit|indépendante?|auto-?entrepreneu\w*|autónom[oa]|autônom[oa]|libero professionista|zzp|zelfstandig\w*)\b/iu;

const levelOf = ({ head }: EntryLines) =>
  head.find((line) => line.headingLevel !== null)?.headingLevel ?? null;

type Read = readonly [EntryLines, Head];

/** Whether an entry that names nobody is one more role at the employer of the entry that opened the group. */
function belongsTo(opener: Read, entry: Read): boolean {
  const [level, own] = [levelOf(opener[0]), levelOf(entry[0])];
  if (level !== null && own !== null) return own > level;
  return entry[0].isBelowName || isSetBelow(opener, entry);
}

/** How the names of an entry were told from each other. */
export type NameEvidence =
  /** The file says before each what it is. */
  | 'labelled'
  /** By where they stand, as in the other entries of the section. */
  | 'placed'
  /** They stand in one line that was cut by custom, or not as in the other entries. */
  | 'guessed';

/** How many names most entries of a section have. */
function usualCount(heads: readonly Head[]): number {
  const counts = heads.map(({ slots }) => slots.length).sort((one, other) => one - other);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** The entries of a section, with titles told from organizations by looking at all of them together. */
export function buildEntries(
  groups: readonly EntryLines[],
  kind: SectionKind,
  hints: OrderHints,
  evidence: Map<ResumeEntry, NameEvidence>,
): ResumeEntry[] {
  const read = groups.map((group) => readHead(group.head, group.asides, kind));
  const heads = holdsSeveral(kind) ? cutOneLineHeads(read, kind) : read;
  const { titleFirst } = nameOrder(groups, heads, kind, hints);
  const usual = usualCount(heads);
  const entries: ResumeEntry[] = [];
  /** The last entry that names its employer, with the lines it was read from. */
  let opener: { read: Read; entry: ResumeEntry } | null = null;
  for (const [index, group] of groups.entries()) {
    const head = heads[index] as Head;
    const own: Read = [group, head];
    const names = nameEntry(head, kind, titleFirst);
    const inherits: boolean =
      opener !== null &&
      holdsSeveral(kind) &&
      names.organization === null &&
      names.title !== '' &&
      !onOnesOwn.test(names.title) &&
      belongsTo(opener.read, own);
    const entry: ResumeEntry = {
      title: names.title,
      organization: inherits ? (opener?.entry.organization ?? null) : names.organization,
      location: head.location ?? (inherits ? (opener?.entry.location ?? null) : null),
      dates: head.dates,
      paragraphs: [...names.paragraphs, ...paragraphsOf(group.prose)],
      bullets: bulletTexts(group.bullets),
    };
    entries.push(entry);
    const isUsual = inherits || head.slots.length === usual;
    if (head.slots.some((slot) => slot.role !== undefined)) evidence.set(entry, 'labelled');
    else evidence.set(entry, head.isCut === true || !isUsual ? 'guessed' : 'placed');
    if (!inherits) opener = entry.organization === null ? null : { read: own, entry };
  }
  return entries;
}
