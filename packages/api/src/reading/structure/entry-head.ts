import { parseDateRange } from '@career-coach/shared/resume-document/parse-dates.ts';
import type {
  ResumeDateRange,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { SourceLine } from '../source-line.ts';
import { cutDates, isDates, isDuration, isPlace, mayBePlace } from '../text-shapes.ts';
import { withoutFullStop } from './full-stop.ts';
import { isTitleAlone, piecesOf, trimSeparators, type Slot } from './head-pieces.ts';
import { withWholeTitle } from './whole-title.ts';
import { degreeScore, isOrganization, titleScore } from './words.ts';

export interface Head {
  slots: Slot[];
  dates: ResumeDateRange | null;
  location: string | null;
  /** On which line of the head the place stands; null when it is apart from all of them. */
  locationLine: number | null;
  /** Its names were cut apart by nothing but custom. */
  isCut?: boolean;
}

const strong = /\s+[|·•∙⋅◆—]\s+|\s+–\s+|\s+@\s+|\s{3,}|\t|\s+\/\/\s+/u;
/** The names between separators. A slash parts them as well, unless it joins two titles: `Server / Bartender`. */
function partsAt(text: string): string[] {
  const slashed = text.split(/\s+\/\s+/u);
  const areTitles = slashed.length === 2 && slashed.every((part) => titleScore(part) > 0);
  return (areTitles ? [text] : slashed).flatMap((part) => part.split(strong));
}

/** `Springfield, Massachusetts, USA` at the end of a text, behind other names. */
function cutPlace(text: string): { rest: string; place: string } | null {
  const cuts = [...text.matchAll(/[,،、]\s*/gu)];
  for (const count of [3, 2, 1]) {
    const cut = cuts.at(-count);
    if (cut === undefined) continue;
    const place = text.slice(cut.index + cut[0].length);
    if (isPlace(place)) return { rest: text.slice(0, cut.index), place };
  }
  const inBrackets = /^(.+?)\s*\(([^()]{3,50})\)$/u.exec(text);
  if (inBrackets !== null && isPlace(inBrackets[2] ?? ''))
    return { rest: inBrackets[1] ?? '', place: inBrackets[2] ?? '' };
  return null;
}

/** Cuts `Nexus AI, Co-Founder & CTO` where one side is a title and the other an employer, or a degree and a school. */
function cutAtComma(text: string, kind: SectionKind): string[] {
  const score = kind === 'education' ? degreeScore : titleScore;
  const from = /\s+(?:from|at)\s+(?=[\p{Lu}\p{Lo}])/u.exec(text);
  if (kind === 'education' && from !== null && degreeScore(text.slice(0, from.index)) > 0)
    return [text.slice(0, from.index), text.slice(from.index + from[0].length)];
  const at = [
    ...text.matchAll(/,\s+|\s+(?:at|bei|chez|presso|bij|hos|w|в)\s+(?=[\p{Lu}\p{Lo}])/gu),
  ].map((found) => [found.index, found.index + found[0].length] as const);
  // `Bachelor, Mathematics, Leeds University`: the cut is beside the name that tells.
  for (const [from, to] of at) {
    const [one, other] = [text.slice(0, from), text.slice(to)];
    const beside = [one.split(/,\s+/u).at(-1) ?? '', other.split(/,\s+/u)[0] ?? ''] as const;
    if (score(one) > 0 && score(beside[1]) < 0) return [one, other];
    if (score(other) > 0 && score(beside[0]) < 0) return [one, other];
  }
  for (const [from, to] of at) {
    const [one, other] = [text.slice(0, from), text.slice(to)];
    const [first, second] = [score(one), score(other)];
    if ((first > 0 && second < 0) || (first < 0 && second > 0)) return [one, other];
    if (kind !== 'education' && !text.slice(from, to).includes(',') && first > 0)
      return [one, other];
    if (
      kind === 'experience' &&
      at.length === 1 &&
      first > 0 !== second > 0 &&
      !/\b(?:inc|llc|ltd|corp|gmbh|co)\b/iu.test(other.slice(0, 6))
    )
      return [one, other];
  }
  return [text];
}

/** Takes dates and place out of the lines of a head; what remains are the names, in order. */
export function readHead(
  lines: readonly SourceLine[],
  asides: readonly SourceLine[],
  kind: SectionKind,
): Head {
  const head: Head = { slots: [], dates: null, location: null, locationLine: null };
  const takeDates = (text: string) => {
    const dates = parseDateRange(text);
    if (dates === null || head.dates !== null) return false;
    head.dates = dates;
    return true;
  };
  const pieces = piecesOf(lines);
  const isNamed = isTitleAlone(pieces, kind);
  const take = (raw: string, piece: Slot): void => {
    const text = trimSeparators(raw);
    if (text === '' || isDuration(text)) return;
    if (isDates(text) && takeDates(text)) return;
    const cut = head.dates === null ? cutDates(text) : null;
    if (cut !== null && cut.rest !== '' && takeDates(cut.text)) return take(cut.rest, piece);
    if (head.location === null && isPlace(withoutFullStop(text))) {
      head.location = withoutFullStop(text);
      head.locationLine = piece.line;
      return;
    }
    const inBrackets = /^(.*?)\s*\(([^()]{3,50})\)\s*[:,|–—-]\s+(.+)$/u.exec(text);
    if (head.location === null && inBrackets !== null && isPlace(inBrackets[2] ?? '')) {
      head.location = inBrackets[2] ?? '';
      head.locationLine = piece.line;
      return [inBrackets[1] ?? '', inBrackets[3] ?? ''].forEach((part) => take(part, piece));
    }
    const isWhole = isNamed && piece.said === 'heading';
    const parts = (isNamed ? text.split(strong) : partsAt(text)).filter(
      (part) => part.trim() !== '',
    );
    const tellsMore = parts.some((part) => isPlace(part.trim()) || isDates(part.trim()));
    if (parts.length > 1 && piece.role === undefined && (!isWhole || tellsMore))
      return parts.forEach((part) => take(part, piece));
    const placed = head.location === null ? cutPlace(withoutFullStop(text)) : null;
    if (placed !== null) {
      head.location = placed.place;
      head.locationLine = piece.line;
      return take(placed.rest, piece);
    }
    const isOne = isNamed || piece.role !== undefined;
    for (const part of isOne ? [text] : cutAtComma(text, kind))
      head.slots.push({ ...piece, text: trimSeparators(part) });
  };
  for (const aside of asides) take(aside.text, { text: aside.text, isBold: false, line: 99 });
  for (const [line, { field, text }] of lines.entries())
    if (field === 'place' && head.location === null) {
      head.location = text;
      head.locationLine = line;
    }
  // Dates on their own are those of the entry, not a year within the name of something.
  const dated = pieces.find(({ text }) => isDates(trimSeparators(text)));
  if (dated !== undefined) takeDates(trimSeparators(dated.text));
  for (const piece of pieces) if (piece !== dated) take(piece.text, piece);
  if (kind !== 'publications') takeLoosePlace(head);
  head.slots = head.slots.filter((slot) => slot.text !== '');
  if (kind === 'experience') head.slots = withWholeTitle(head.slots, lines);
  return head;
}

/** With two names already there, a third such as `Istanbul, Türkiye` can only be the place. */
function takeLoosePlace(head: Head): void {
  const at = head.slots.findLastIndex(
    (slot, index) =>
      index >= 1 &&
      mayBePlace(slot.text) &&
      titleScore(slot.text) === 0 &&
      degreeScore(slot.text) === 0 &&
      !isOrganization(slot.text),
  );
  const found = head.slots[at];
  if (
    head.location !== null ||
    found === undefined ||
    head.slots.length < 2 ||
    (head.slots.length === 2 && found.line !== 99 && !found.text.includes(','))
  )
    return;
  head.location = found.text;
  head.locationLine = found.line;
  head.slots.splice(at, 1);
}
