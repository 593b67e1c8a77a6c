/**
 * The industries and specializations that a person can choose from, each defined by published
 * classifications and never by a list of occupations (docs/industry-taxonomy.md):
 *
 * - `soc`: SOC groups as prefixes, `15-12` a minor group and `15-125` a broad one. They give every occupation
 *   its one home: the specialization with the longest matching prefix.
 * - `pathways`: pathways of the National Career Clusters, as O*NET OnLine assigns them. They add occupations.
 * - `naics`: industries of the employment matrix. An occupation is added when at least `share` of its jobs are there.
 */
export interface SpecializationRule {
  slug: string;
  name: string;
  soc?: readonly string[];
  pathways?: readonly string[];
  naics?: { readonly codes: readonly string[]; readonly share: number };
}

export interface IndustryRule {
  slug: string;
  name: string;
  specializations: readonly SpecializationRule[];
}
