import { placeByCode, places } from '../labour-market/places.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What `/embed/salary` was asked for, read and found allowed. */
export interface SalaryEmbed {
  /** The id of a specialization; whether there is one, the database knows. */
  industry: string;
  place: { code: string; name: string };
  /** The reader's own when left out. */
  theme: Theme | null;
}

/** A parameter that is not allowed, with what is. */
export interface BadParameter {
  parameter: string;
  problem: string;
  allowed: readonly string[];
}

/** The last of a repeated parameter counts for nothing: a page must not say two things. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export function readSalaryEmbed(
  query: Readonly<Record<string, unknown>>,
  industries: readonly string[],
): SalaryEmbed | BadParameter[] {
  const bad: BadParameter[] = [];
  const industry = textOf(query['industry']);
  if (industry === null || !industries.includes(industry)) {
    bad.push({
      parameter: 'industry',
      problem: industry === null ? 'is missing' : `"${industry.slice(0, 80)}" is not one of them`,
      allowed: industries,
    });
  }
  const asked = query['place'] === undefined ? 'US' : textOf(query['place']);
  const place = asked === null ? null : placeByCode(asked);
  if (place === null) {
    bad.push({
      parameter: 'place',
      problem: `"${(asked ?? '').slice(0, 80)}" is not one of them`,
      allowed: places.map(({ code }) => code),
    });
  }
  const theme = query['theme'] === undefined ? null : themes.find((one) => one === query['theme']);
  if (theme === undefined) {
    bad.push({
      parameter: 'theme',
      problem: `"${String(query['theme']).slice(0, 80)}" is not one of them`,
      allowed: themes,
    });
  }
  if (industry === null || place === null || theme === undefined || bad.length > 0) return bad;
  return { industry, place: { code: place.code, name: place.name }, theme };
}
