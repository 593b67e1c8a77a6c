import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** Reading a whole resume against a whole job description takes a good part of a second at worst. */
const wholeDocument = 1_000;

/**
 * For fields that work through whole documents: what they cost is the work, not the rows they bring. So one request
 * cannot ask for it thirty times over under other names, and hold up everybody else meanwhile.
 */
export const worksThroughDocuments = ({ childComplexity }: ComplexityEstimatorArgs): number =>
  wholeDocument + childComplexity;
