/** A sector of the economy that BLS publishes national wages for, by its NAICS code; `99` is government as OEWS counts it. */
export interface SectorFact {
  code: string;
  name: string;
}

const named = {
  '11': 'Agriculture, forestry, fishing and hunting',
  '21': 'Mining, quarrying, and oil and gas extraction',
  '22': 'Utilities',
  '23': 'Construction',
  '31-33': 'Manufacturing',
  '42': 'Wholesale trade',
  '44-45': 'Retail trade',
  '48-49': 'Transportation and warehousing',
  '51': 'Information',
  '52': 'Finance and insurance',
  '53': 'Real estate and rental and leasing',
  '54': 'Professional, scientific and technical services',
  '55': 'Management of companies and enterprises',
  '56': 'Administrative, support and waste services',
  '61': 'Educational services',
  '62': 'Health care and social assistance',
  '71': 'Arts, entertainment and recreation',
  '72': 'Accommodation and food services',
  '81': 'Other services, without public administration',
  '99': 'Government, without public schools, hospitals and the Postal Service',
};

/** In the order of their codes. */
export const sectors: readonly SectorFact[] = Object.entries(named)
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(sectors.map((sector) => [sector.code, sector]));
export const sectorByCode = (code: string): SectorFact | null => byCode.get(code) ?? null;
