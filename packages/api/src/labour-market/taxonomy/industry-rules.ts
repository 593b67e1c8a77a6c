import type { IndustryRule } from './industry-rule.ts';
import { officeIndustries } from './office.rules.ts';
import { serviceIndustries } from './service.rules.ts';
import { technicalIndustries } from './technical.rules.ts';
import { tradeIndustries } from './trade.rules.ts';

/** Counts changes of the rules; it is part of the reference snapshot. */
export const taxonomyVersion = 1;

/** The industries in the order they are offered: by name. */
export const industryRules: readonly IndustryRule[] = [
  ...technicalIndustries,
  ...tradeIndustries,
  ...officeIndustries,
  ...serviceIndustries,
].sort((a, b) => a.name.localeCompare(b.name, 'en'));
