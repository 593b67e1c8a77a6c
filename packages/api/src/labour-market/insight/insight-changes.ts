import type { FigureSourceFacts } from './compute-insight.ts';
import { written } from './figures-in-text.ts';
import type { SnapshotFigures } from './insight-snapshot.ts';

/** A difference between two snapshots of an insight. */
export interface InsightChange {
  /** The field of the insight, such as `growthRate`. */
  field: string;
  /** The role that a salary is of; null for what is about the whole specialization. */
  role: string | null;
  /** What it said, in words; null when it said nothing. */
  before: string | null;
  after: string | null;
  /** Why, in one line. */
  why: string;
}

const single = [
  ['growthRate', (value: number) => `${value}%`],
  ['allOccupationsGrowthRate', (value: number) => `${value}%`],
  ['annualOpenings', (value: number) => `${value} thousand a year`],
] as const;
const texts = ['demandLevel', 'demandReason', 'marketOutlook'] as const;
const lists = ['topSkills', 'recommendedSkills', 'keyTrends'] as const;

/** Field by field, what the later snapshot says differently; the figures first, then skills, then texts. */
export function changesBetween(before: SnapshotFigures, after: SnapshotFigures): InsightChange[] {
  const changes: InsightChange[] = [];
  const tell = (
    field: string,
    said: string | null,
    says: string | null,
    role: string | null = null,
  ): void => {
    if (said !== says)
      changes.push({ field, role, before: said, after: says, why: whyOf(field, before, after) });
  };
  for (const [field, inWords] of single) {
    const [said, says] = [before[field], after[field]];
    tell(field, said === null ? null : inWords(said), says === null ? null : inWords(says));
  }
  tell('demandLevel', before.demandLevel, after.demandLevel);
  for (const change of salaryChanges(before, after)) tell('salaryRanges', ...change);
  for (const field of lists)
    tell(field, before[field].join('; ') || null, after[field].join('; ') || null);
  for (const field of texts.slice(1)) tell(field, before[field], after[field]);
  return changes;
}

/** Medians of the nation only: earlier files cut off the highest percentiles, so those are not compared. */
function* salaryChanges(
  before: SnapshotFigures,
  after: SnapshotFigures,
): Generator<[string | null, string | null, string]> {
  const byCode = (figures: SnapshotFigures) =>
    new Map(figures.salaryRanges.map((range) => [range.occupationCode, range]));
  const [old, now] = [byCode(before), byCode(after)];
  for (const code of new Set([...now.keys(), ...old.keys()])) {
    const [said, says] = [old.get(code), now.get(code)];
    yield [medianOf(said), medianOf(says), says?.role ?? said?.role ?? code];
  }
}

const medianOf = (range: SnapshotFigures['salaryRanges'][number] | undefined): string | null =>
  range === undefined
    ? null
    : range.median === null
      ? 'median not published'
      : `median ${written.dollars(range.median)}`;

function whyOf(field: string, before: SnapshotFigures, after: SnapshotFigures): string {
  const sourceOf = ({ sources }: SnapshotFigures): FigureSourceFacts | undefined =>
    sources.find(({ figure }) => figure === (field === 'demandReason' ? 'demandLevel' : field));
  const [old, now] = [sourceOf(before), sourceOf(after)];
  if (now === undefined || old === undefined) return 'The figure is new, or no longer told.';
  if (old.period !== now.period)
    return `${now.publisher} published newer figures: ${now.dataset}, ${now.period} after ${old.period}.`;
  if (old.occupationCount !== now.occupationCount)
    return `The occupations behind it changed: ${now.occupationCount ?? 'none'} after ${old.occupationCount ?? 'none'}.`;
  if (old.method !== now.method) return 'The way it is computed changed; see its source.';
  return `${now.publisher} revised figures of ${now.period}, or they were imported more completely.`;
}
