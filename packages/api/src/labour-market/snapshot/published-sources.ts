/** What each source asks to be said, and how its figures are named wherever they are shown. */
export const publishers = {
  bls: 'U.S. Bureau of Labor Statistics',
  onet: 'U.S. Department of Labor, Employment and Training Administration (O*NET)',
} as const;

export const datasets = {
  oews: 'Occupational Employment and Wage Statistics (OEWS)',
  projections: 'Employment Projections',
  onet: 'O*NET Database',
} as const;

/** The wording that the O*NET licence (CC BY 4.0) requires; we average ratings and merge occupations, hence "has modified". */
export const onetAttribution =
  'This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. AI Career Coach has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';

export const blsAttribution =
  'Wages and employment: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics. Growth and openings: U.S. Bureau of Labor Statistics, Employment Projections. BLS data are in the public domain.';
