import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** Reading the structure out of a whole resume takes some 50 ms at worst. */
const wholeResume = 50;

/** Reading a whole resume against a whole job description takes a good part of a second at worst. */
const wholeDocument = 1_000;

/**
 * For fields that work through whole documents: what they cost is the work, not the rows they bring. So one request
 * cannot ask for it thirty times over under other names, and hold up everybody else meanwhile.
 */
export const worksThroughDocuments = ({ childComplexity }: ComplexityEstimatorArgs): number =>
  wholeDocument + childComplexity;

/** For fields that read the structure of a resume: in a list, each row costs its reading. */
export const readsDocument = ({ childComplexity }: ComplexityEstimatorArgs): number =>
  wholeResume + childComplexity;
