import type { OnetToOews } from '../sources/read-crosswalks.ts';
import {
  type RatingRecord,
  type RelatedRecord,
  relatednessTiers,
  type TechnologyRecord,
  type TitleRecord,
} from '../sources/read-onet.ts';
import type { OccupationFigures } from './reference-figures.ts';

/** From O*NET's codes, which are finer, to the codes wages are published for. */
export class OccupationCrosswalk {
  private readonly byOnet = new Map<string, string>();
  private readonly bySoc = new Map<string, string>();

  constructor(rows: Iterable<OnetToOews>) {
    for (const { onetCode, oewsCode } of rows) {
      if (oewsCode === null) continue;
      this.byOnet.set(onetCode, oewsCode);
      this.bySoc.set(onetCode.slice(0, 7), oewsCode);
    }
  }

  /** `29-2011.04` or `29-2011` → `29-2010`. */
  toOews(code: string): string | null {
    return (code.length > 7 ? this.byOnet.get(code) : this.bySoc.get(code)) ?? null;
  }
}

type Skill = OccupationFigures['skills'][number];
type Technology = OccupationFigures['technologies'][number];
type Related = OccupationFigures['related'][number];

/** Ratings per occupation and name, averaged over the finer occupations it combines. */
export function averageRatings(
  crosswalk: OccupationCrosswalk,
  ratings: Iterable<Pick<RatingRecord, 'code' | 'name' | 'importance'>>,
): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, { sum: number; count: number }>>();
  for (const { code, name, importance } of ratings) {
    const occupation = crosswalk.toOews(code);
    if (occupation === null) continue;
    const byName = sums.get(occupation) ?? new Map<string, { sum: number; count: number }>();
    sums.set(occupation, byName);
    const entry = byName.get(name) ?? { sum: 0, count: 0 };
    byName.set(name, { sum: entry.sum + importance, count: entry.count + 1 });
  }
  const rounded = ({ sum, count }: { sum: number; count: number }): number =>
    Math.round((sum / count) * 100) / 100;
  return new Map(
    [...sums].map(([code, byName]) => [
      code,
      new Map([...byName].map(([name, entry]) => [name, rounded(entry)])),
    ]),
  );
}

export interface RatingSource {
  kind: Skill['kind'];
  release: string;
  ratings: Map<string, Map<string, number>>;
}

/** The first source of each kind that rates the occupation, so that two releases are never mixed in one list. */
export function skillsOf(code: string, sources: readonly RatingSource[]): Skill[] {
  const skills: Skill[] = [];
  for (const kind of ['skill', 'knowledge'] as const) {
    const source = sources.find(
      (candidate) => candidate.kind === kind && candidate.ratings.has(code),
    );
    for (const [name, importance] of source?.ratings.get(code) ?? [])
      skills.push({ name, kind, importance, release: source?.release ?? '' });
  }
  return skills.sort((a, b) => b.importance - a.importance || a.name.localeCompare(b.name, 'en'));
}

export function technologiesByOccupation(
  crosswalk: OccupationCrosswalk,
  records: Iterable<TechnologyRecord>,
  release: string,
): Map<string, OccupationFigures['technologies']> {
  const found = new Map<string, Map<string, Technology>>();
  for (const { code, name, hot, inDemand } of records) {
    const occupation = crosswalk.toOews(code);
    if (occupation === null) continue;
    const byName = found.get(occupation) ?? new Map<string, Technology>();
    found.set(occupation, byName);
    const known = byName.get(name);
    byName.set(name, {
      name,
      hot: hot || known?.hot === true,
      inDemand: inDemand || known?.inDemand === true,
      release,
    });
  }
  const users = new Map<string, number>();
  for (const byName of found.values())
    for (const name of byName.keys()) users.set(name, (users.get(name) ?? 0) + 1);
  const weight = (technology: Technology): number =>
    (technology.inDemand ? 1e6 : 0) +
    (technology.hot ? 1e5 : 0) +
    (users.get(technology.name) ?? 0);
  return new Map(
    [...found].map(([code, byName]) => [
      code,
      [...byName.values()].sort(
        (a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name, 'en'),
      ),
    ]),
  );
}

/** Every other name of an occupation, without the official one and without repeats that differ in case only. */
export function titlesByOccupation(
  crosswalk: OccupationCrosswalk,
  officialTitles: ReadonlyMap<string, string>,
  records: Iterable<TitleRecord>,
): Map<string, string[]> {
  const found = new Map<string, Map<string, { title: string; rank: number }>>();
  for (const { code, titles, rank } of records) {
    const occupation = crosswalk.toOews(code);
    if (occupation === null) continue;
    const byKey = found.get(occupation) ?? new Map<string, { title: string; rank: number }>();
    found.set(occupation, byKey);
    for (const title of titles) {
      const key = title.toLowerCase();
      if (key === officialTitles.get(occupation)?.toLowerCase()) continue;
      const known = byKey.get(key);
      if (known === undefined || rank < known.rank) byKey.set(key, { title, rank });
    }
  }
  return new Map(
    [...found].map(([code, byKey]) => [
      code,
      [...byKey.values()]
        .sort((a, b) => a.rank - b.rank || a.title.localeCompare(b.title, 'en'))
        .map(({ title }) => title),
    ]),
  );
}

/**
 * What O*NET names as related, the most closely related first: by tier, then by its index. Where OEWS combines several
 * occupations the closest naming counts, and an occupation is never related to itself.
 */
export function relatedByOccupation(
  crosswalk: OccupationCrosswalk,
  records: Iterable<RelatedRecord>,
  release: string,
): Map<string, Related[]> {
  const found = new Map<string, Map<string, { tier: string; rank: number }>>();
  for (const { code, relatedCode, tier, index } of records) {
    const [occupation, other] = [crosswalk.toOews(code), crosswalk.toOews(relatedCode)];
    if (occupation === null || other === null || occupation === other) continue;
    const byCode = found.get(occupation) ?? new Map<string, { tier: string; rank: number }>();
    found.set(occupation, byCode);
    const rank = relatednessTiers.indexOf(tier) * 1_000 + index;
    const known = byCode.get(other);
    if (known === undefined || rank < known.rank) byCode.set(other, { tier, rank });
  }
  return new Map(
    [...found].map(([occupation, byCode]) => [
      occupation,
      [...byCode]
        .sort(([codeA, a], [codeB, b]) => a.rank - b.rank || codeA.localeCompare(codeB))
        .map(([code, { tier }]) => ({ code, tier, release })),
    ]),
  );
}
