import type { SourceLine } from '../source-line.ts';
import { isDates, isPlace } from '../text-shapes.ts';
import { bodySize } from './headings.ts';
import { hasDates, joinBrokenHeads, startsBold } from './head-lines.ts';
import { isOnlyUrl, joinWrapped } from './wrapped.ts';

/** The lines of one entry, sorted into what they are. */
export interface EntryLines {
  head: SourceLine[];
  asides: SourceLine[];
  prose: SourceLine[];
  bullets: SourceLine[][];
  /** It stands as a dated bullet below the name of an employer or school that holds for several. */
  isBelowName: boolean;
}

/** Whether a line goes on with the bullet above it. */
export function continuesBullet(line: SourceLine, bullet: SourceLine, above: SourceLine): boolean {
  if (line.bullet !== null || line.isAside || line.headingLevel !== null) return false;
  if (line.goesOn === true) return true;
  if (line.left === null || bullet.left === null) return false;
  if (line.page !== above.page) {
    const isBelowText = Math.abs(line.left - bullet.left) < 1 && !line.isBold && above.wraps;
    return (isBelowText || /^\p{Ll}/u.test(line.text)) && !/[.!?。]$/u.test(above.text);
  }
  // Plain text that was wrapped without indenting.
  if (line.size === null && line.gap <= 1 && above.text.length >= 60 && /^\p{Ll}/u.test(line.text))
    return true;
  if (line.left < bullet.left - 3 || line.gap >= 1.35) return false;
  return !(line.isBold && !bullet.isBold) || /^\p{Ll}/u.test(line.text);
}

/** `Score: 3.8/4.0`, `https://example.org/work`: below a head, but no name in it. */
const isRemark = (text: string) => /^\p{Lu}[^:,;|]{1,30}:\s+\S/u.test(text) || isOnlyUrl(text);

/** Whether the file calls the title of an entry a heading. */
const isHeaded = ({ head }: EntryLines) =>
  head.some(({ runs }) => runs.some((run) => run.isHeading));

function isProse(line: SourceLine, entry: EntryLines, isUsuallyBold: boolean): boolean {
  if (line.headingLevel !== null) return false;
  // Below a title that the file calls a heading, what it calls a paragraph is one, however short.
  const isBelowHeading = isHeaded(entry);
  if (line.role === 'paragraph' && isBelowHeading) return true;
  if (entry.head.length === 0 || line.isBold || line.runs.some((run) => run.afterGap)) return false;
  // `Calder Works | Leeds, UK`, however long, is the second line of a head.
  const isNameAndPlace = line.text
    .split(/\s[|·]\s/u)
    .slice(1)
    .some(isPlace);
  if (isNameAndPlace && entry.prose.length === 0) return false;
  if (entry.prose.length > 0) {
    // Where heads are bold and dated, plain text below a wider gap is one more paragraph.
    const isPlain = isUsuallyBold && !startsBold(line) && !hasDates(line);
    return isPlain ? line.gap < 1.9 : line.gap < 1.35 && !(isUsuallyBold && startsBold(line));
  }
  const isSentence = /[.!?。]$/u.test(line.text) && line.text.split(/\s+/u).length >= 6;
  if (line.role === 'part' && isBelowHeading && !isSentence) return false;
  const hasHead = entry.head.some(hasDates) || entry.asides.length > 0 || entry.head.length >= 2;
  if (hasHead && !startsBold(line) && isRemark(line.text)) return true;
  return (
    !hasDates(line) &&
    (line.text.length > 90 || isSentence || (hasHead && line.text.length > 60 && !startsBold(line)))
  );
}

/** How the entries of a section usually look. */
interface Usual {
  /** How many lines stand above the dates. */
  lead: number;
  isUsuallyBold: boolean;
  /** The size of first lines where that is larger than the rest. */
  headSize: number | null;
  /** The dates stand alone above everything else. */
  datesFirst: boolean;
}

/** A heading right below the one that opened the entry, one level deeper: the role below its employer, or the dates below both. */
function goesBelow(line: SourceLine, { head, bullets, prose }: EntryLines): boolean {
  const opener = head.find((other) => other.headingLevel !== null);
  return (
    opener?.headingLevel != null &&
    bullets.length + prose.length === 0 &&
    (line.headingLevel ?? 0) > opener.headingLevel &&
    !(hasDates(line) && head.some(hasDates))
  );
}

/** Whether a head line begins the next entry rather than going on with the head above. */
function startsNext(
  line: SourceLine,
  entry: EntryLines,
  ahead: readonly SourceLine[],
  { lead, isUsuallyBold, headSize, datesFirst }: Usual,
): boolean {
  if (entry.head.length === 0) return false;
  // What is labelled goes with its entry, above or below its bullets, until a label comes again.
  if (line.field !== undefined) return entry.head.some((other) => other.field === line.field);
  if (datesFirst && entry.bullets.length + entry.prose.length === 0) return isDates(line.text);
  if (
    headSize !== null &&
    line.size !== null &&
    Math.abs(line.size - headSize) < 0.1 &&
    entry.head[0] !== undefined &&
    entry.head.at(-1)?.size !== line.size
  )
    return true;
  if (line.headingLevel !== null) return !goesBelow(line, entry);
  const isBare = entry.bullets.length + entry.prose.length === 0;
  if (line.role === 'part' && isBare && isHeaded(entry)) return false;
  if (entry.bullets.length > 0 || entry.prose.length > 0) return true;
  const dated = entry.head.some(hasDates) || entry.asides.some(hasDates);
  const datesFollow = [line, ...ahead]
    .slice(0, 4)
    .findIndex((next) => hasDates(next) || next.isAside);
  const endOfHead = [line, ...ahead].findIndex((next) => next.bullet !== null);
  const hasOwnDates =
    datesFollow !== -1 &&
    (endOfHead === -1 ||
      datesFollow < endOfHead ||
      [line, ...ahead][datesFollow]?.isAside === true);
  if (isUsuallyBold && startsBold(line) && dated && (hasOwnDates || line.gap >= 1.4)) return true;
  // The head of the first entry shows how many lines stand above the dates, blank ones or not.
  if (!dated)
    return line.gap >= 1.9 && entry.head.length >= 2 && !(hasOwnDates && entry.head.length < lead);
  if (line.gap >= 1.4) return true;
  if (isUsuallyBold && !startsBold(line)) return false;
  if (hasDates(line)) return true;
  // The dates of the next entry stand as many lines below its beginning as those of the first.
  return (
    lead > 0 &&
    ahead.slice(0, lead).some((next) => next.bullet === null && hasDates(next)) &&
    ahead.slice(0, lead).every((next) => next.bullet === null)
  );
}

/** Sorts the lines of a section into entries; what stands before the first one comes apart. */
export function splitEntries(lines: readonly SourceLine[]): EntryLines[] {
  const promoted = promoteDatedBullets(joinBrokenHeads(lines));
  const firstDated = promoted.findIndex(
    (line) => line.bullet === null && !line.isAside && hasDates(line),
  );
  const firstBullet = promoted.findIndex((line) => line.bullet !== null);
  const lead =
    firstDated === -1 || (firstBullet !== -1 && firstBullet < firstDated) ? 0 : firstDated;
  const heads = promoted.filter((line) => line.bullet === null && hasDates(line));
  const isUsuallyBold = promoted[0] !== undefined && startsBold(promoted[0]) && heads.length > 0;
  const usualSize = bodySize(promoted);
  const firstSize = promoted[0]?.size ?? null;
  const headSize =
    firstSize !== null && usualSize !== null && firstSize > usualSize * 1.05 ? firstSize : null;
  const datesFirst =
    promoted[0] !== undefined &&
    isDates(promoted[0].text) &&
    promoted[1] !== undefined &&
    !hasDates(promoted[1]);
  const usual = { lead, isUsuallyBold, headSize, datesFirst };
  const entries: EntryLines[] = [];
  let entry: EntryLines = { head: [], asides: [], prose: [], bullets: [], isBelowName: false };
  let above: SourceLine | undefined;
  for (const [index, line] of promoted.entries()) {
    const open = entry.bullets.at(-1);
    const bullet = open?.[0];
    if (line.isAside) entry.asides.push(line);
    else if (line.bullet !== null) entry.bullets.push([line]);
    else if (
      line.field === undefined &&
      open !== undefined &&
      bullet !== undefined &&
      above !== undefined &&
      continuesBullet(line, bullet, above) &&
      !(hasDates(line) && line.runs.length > 1)
    )
      open.push(line);
    else if (
      line.field === undefined &&
      entry.bullets.length === 0 &&
      isProse(line, entry, isUsuallyBold)
    )
      entry.prose.push(line);
    else {
      if (
        startsNext(line, entry, promoted.slice(index + 1), usual) ||
        (entry.head.length === 0 && entry.bullets.length > 0 && line.field === undefined)
      ) {
        entries.push(entry);
        entry = { head: [], asides: [], prose: [], bullets: [], isBelowName: false };
      }
      if (entry.head.length === 0 && line.wasBullet === true) entry.isBelowName = true;
      entry.head.push(line);
    }
    if (!line.isAside) above = line;
  }
  return [...entries, entry].filter(
    ({ head, bullets, prose, asides }) =>
      head.length + bullets.length + prose.length + asides.length > 0,
  );
}

/** A bullet with dates at its end is the head of an entry, and bullets below it are its own. */
function promoteDatedBullets(
  lines: readonly SourceLine[],
): (SourceLine & { wasBullet?: boolean })[] {
  const isDated = (line: SourceLine) =>
    line.bullet === 0 && line.runs.some((run) => run.afterGap && isDates(run.text));
  const pairs = lines.map((line, index) => ({
    line,
    dated:
      isDated(line) ||
      (line.bullet === 0 &&
        lines[index + 1]?.isAside === true &&
        hasDates(lines[index + 1] as SourceLine)),
  }));
  const top = pairs.filter(({ line }) => line.bullet === 0);
  const dated = pairs.filter((pair) => pair.dated).length;
  if (
    dated === 0 ||
    dated < top.length * 0.6 ||
    (dated === 1 && (top.length > 1 || hasDates(lines[0] as SourceLine)))
  )
    return [...lines];
  return pairs.map(({ line, dated: isHead }) =>
    isHead
      ? { ...line, bullet: null, wasBullet: true, gap: Math.max(line.gap, 1.5) }
      : line.bullet !== null && line.bullet > 0
        ? { ...line, bullet: line.bullet - 1 }
        : line,
  );
}

/** Bullets as text; nested ones stand on further lines of their parent. */
export function bulletTexts(groups: readonly (readonly SourceLine[])[]): string[] {
  const bullets: string[] = [];
  for (const group of groups) {
    const text = group
      .map((line) => line.text)
      .reduce((before, line) => joinWrapped(before, line), '');
    const level = group[0]?.bullet ?? 0;
    if (level === 0 || bullets.length === 0) bullets.push(text);
    else
      bullets[bullets.length - 1] = `${bullets.at(-1) ?? ''}\n${'  '.repeat(level - 1)}- ${text}`;
  }
  return bullets;
}
