import {
  type AllOccupations,
  importanceKey,
  jobsOf,
  type OccupationFacts,
} from './specialization-figures.ts';

/** The counts and the threshold of docs/insight-rules.md. */
export const skillRule = {
  /** Rounds to O*NET's "important" (3) on its scale of 1 to 5. */
  important: 2.5,
  top: { skill: 5, knowledge: 3, technology: 4 },
  recommended: { skill: 2, knowledge: 2, technology: 6 },
} as const;

type Kind = keyof typeof skillRule.top;
const kinds: readonly Kind[] = ['skill', 'knowledge', 'technology'];

export interface SkillsInDemand {
  top: string[];
  recommended: string[];
  /** Occupations with O*NET ratings or technologies behind the lists. */
  occupationCount: number;
}

/** Skills or knowledge areas by how far their importance, weighted by jobs, stands above that in all occupations. */
function distinctive(
  kind: 'skill' | 'knowledge',
  occupations: readonly OccupationFacts[],
  all: AllOccupations,
): string[] {
  const sums = new Map<string, number>();
  let weight = 0;
  for (const occupation of occupations) {
    const rated = occupation.skills.filter((skill) => skill.kind === kind);
    if (rated.length === 0) continue;
    const jobs = Math.max(jobsOf(occupation), 1);
    weight += jobs;
    for (const { name, importance } of rated)
      sums.set(name, (sums.get(name) ?? 0) + importance * jobs);
  }
  return [...sums]
    .map(([name, sum]) => ({
      name,
      importance: sum / weight,
      lead: sum / weight - (all.meanImportance.get(importanceKey(kind, name)) ?? 0),
    }))
    .filter(({ importance }) => importance >= skillRule.important)
    .sort((a, b) => b.lead - a.lead || a.name.localeCompare(b.name, 'en'))
    .map(({ name }) => name);
}

/**
 * Technologies in demand, by how far the share of jobs they are in demand for stands above that of all occupations;
 * then hot ones alike. What is merely used somewhere is left out.
 */
function technologies(occupations: readonly OccupationFacts[], all: AllOccupations): string[] {
  const sums = new Map<string, { inDemand: number; hot: number }>();
  let total = 0;
  for (const occupation of occupations) {
    if (occupation.technologies.length === 0) continue;
    const jobs = Math.max(jobsOf(occupation), 1);
    total += jobs;
    for (const { name, hot, inDemand } of occupation.technologies) {
      if (!hot && !inDemand) continue;
      const sum = sums.get(name) ?? { inDemand: 0, hot: 0 };
      sums.set(name, {
        inDemand: sum.inDemand + (inDemand ? jobs : 0),
        hot: sum.hot + (hot ? jobs : 0),
      });
    }
  }
  return [...sums]
    .map(([name, sum]) => {
      const usual = all.technologyShares.get(name) ?? { inDemand: 0, hot: 0 };
      return {
        name,
        demanded: sum.inDemand > 0,
        demandLead: sum.inDemand / total - usual.inDemand,
        hotLead: sum.hot / total - usual.hot,
      };
    })
    .sort(
      (a, b) =>
        Number(b.demanded) - Number(a.demanded) ||
        (a.demanded ? b.demandLead - a.demandLead : 0) ||
        b.hotLead - a.hotLead ||
        a.name.localeCompare(b.name, 'en'),
    )
    .map(({ name }) => name);
}

/** So many of each kind; a kind that runs short leaves its places to the others, in order. */
function take(
  lists: Record<Kind, readonly string[]>,
  counts: Record<Kind, number>,
  without: ReadonlySet<string>,
): string[] {
  const left = Object.fromEntries(
    kinds.map((kind) => [kind, lists[kind].filter((name) => !without.has(name))]),
  ) as Record<Kind, string[]>;
  const taken = Object.fromEntries(
    kinds.map((kind) => [kind, left[kind].slice(0, counts[kind])]),
  ) as Record<Kind, string[]>;
  let missing = kinds.reduce((sum, kind) => sum + counts[kind] - taken[kind].length, 0);
  for (const kind of kinds) {
    const more = left[kind].slice(counts[kind], counts[kind] + missing);
    taken[kind].push(...more);
    missing -= more.length;
  }
  return [...new Set(kinds.flatMap((kind) => taken[kind]))];
}

export function skillsInDemand(
  occupations: readonly OccupationFacts[],
  all: AllOccupations,
): SkillsInDemand {
  const lists = {
    skill: distinctive('skill', occupations, all),
    knowledge: distinctive('knowledge', occupations, all),
    technology: technologies(occupations, all),
  };
  const top = take(lists, skillRule.top, new Set());
  return {
    top,
    recommended: take(lists, skillRule.recommended, new Set(top)),
    occupationCount: occupations.filter(
      ({ skills, technologies: used }) => skills.length > 0 || used.length > 0,
    ).length,
  };
}
