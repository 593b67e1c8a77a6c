import type { IndustryRule, SpecializationRule } from './industry-rule.ts';
import { industryRules } from './industry-rules.ts';

/** Why an occupation stands in a specialization: its SOC group (its one home), a career pathway, or where its jobs are. */
export type MembershipBasis = 'group' | 'pathway' | 'employment';

export interface SpecializationMembers {
  /** `healthcare/nursing`. */
  id: string;
  name: string;
  members: ReadonlyMap<string, MembershipBasis>;
}

export interface IndustryMembers {
  id: string;
  name: string;
  specializations: SpecializationMembers[];
}

export interface TaxonomyFacts {
  occupationCodes: readonly string[];
  /** Career pathways of each occupation. */
  pathwaysOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Jobs of an occupation in an industry: `29-1141` → `622` → jobs. */
  jobsByIndustry: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** All jobs of an occupation, of the matrix's own vintage. */
  jobs: ReadonlyMap<string, number>;
}

/** Codes that are not inside another of the list, so that no job is counted twice: `61`, `6112` → `61`. */
const outermost = (codes: readonly string[]): string[] =>
  codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)));

/** The share of an occupation's jobs that are in any of the industries, 0–1; 0 where the matrix has none. */
function shareIn(
  { jobs, jobsByIndustry }: TaxonomyFacts,
  occupation: string,
  codes: readonly string[],
): number {
  const [all, byIndustry] = [jobs.get(occupation) ?? 0, jobsByIndustry.get(occupation)];
  if (byIndustry === undefined || all === 0) return 0;
  const known = outermost(codes.filter((code) => byIndustry.has(code)));
  return known.reduce((sum, code) => sum + (byIndustry.get(code) ?? 0), 0) / all;
}

function homesByOccupation(
  rules: readonly IndustryRule[],
  codes: readonly string[],
): Map<string, SpecializationRule> {
  const prefixes = rules.flatMap((industry) =>
    industry.specializations.flatMap((rule) =>
      (rule.soc ?? []).map((prefix) => ({ prefix, rule })),
    ),
  );
  const homes = new Map<string, SpecializationRule>();
  for (const code of codes) {
    const matching = prefixes.filter(({ prefix }) => code.startsWith(prefix));
    const longest = matching.reduce<(typeof matching)[number] | null>(
      (best, one) => (best === null || one.prefix.length > best.prefix.length ? one : best),
      null,
    );
    if (longest === null)
      throw new Error(
        `No specialization's SOC groups hold the occupation ${code}; docs/industry-taxonomy.md says how to add one.`,
      );
    homes.set(code, longest.rule);
  }
  return homes;
}

/** Every occupation into its home and wherever else the published rules put it. */
export function assignOccupations(
  facts: TaxonomyFacts,
  rules: readonly IndustryRule[] = industryRules,
): IndustryMembers[] {
  const homes = homesByOccupation(rules, facts.occupationCodes);
  const basisOf = (code: string, rule: SpecializationRule): MembershipBasis | null => {
    if (homes.get(code) === rule) return 'group';
    const pathways = facts.pathwaysOf.get(code);
    if (rule.pathways?.some((pathway) => pathways?.has(pathway))) return 'pathway';
    if (rule.naics !== undefined && shareIn(facts, code, rule.naics.codes) >= rule.naics.share)
      return 'employment';
    return null;
  };
  return rules.map((industry) => ({
    id: industry.slug,
    name: industry.name,
    specializations: industry.specializations.map((rule) => {
      const members = new Map<string, MembershipBasis>();
      for (const code of facts.occupationCodes) {
        const basis = basisOf(code, rule);
        if (basis !== null) members.set(code, basis);
      }
      return { id: `${industry.slug}/${rule.slug}`, name: rule.name, members };
    }),
  }));
}
