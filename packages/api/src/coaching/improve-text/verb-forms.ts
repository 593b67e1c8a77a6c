import { isVerbBase } from '../../scoring/opening-verb.ts';

const irregular = new Map(
  `be was|become became|begin began|break broke|bring brought|build built|buy bought|catch caught|choose chose|cut cut|deal dealt|do did|draw drew|drive drove|feed fed|
  find found|fit fit|get got|give gave|go went|grind ground|grow grew|hold held|keep kept|lay laid|lead led|lend lent|make made|meet met|oversee oversaw|pay paid|put put|read read|
  rebuild rebuilt|rewrite rewrote|ride rode|run ran|say said|see saw|seek sought|sell sold|send sent|set set|show showed|speak spoke|spend spent|take took|teach taught|tell told|
  think thought|undertake undertook|weave wove|win won|wind wound|withdraw withdrew|write wrote`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const doubling =
  /^(?:plan|ship|scan|map|trim|stop|grip|equip|refer|transfer|control|patrol|submit|permit|plot|tag|debug|program|prep|pin|spot|scrub|strip|swap|wrap|chat|fit)$/u;

/** `manage` → `managed`, `carry` → `carried`, `plan` → `planned`, `build` → `built`. */
export function pastOf(base: string): string {
  const known = irregular.get(base);
  if (known !== undefined) return known;
  if (doubling.test(base)) return `${base}${base.at(-1) ?? ''}ed`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** The base form behind `training`, `managing`, `planning`; null when it is none we know, such as a noun in -ing. */
export function baseOfGerund(word: string): string | null {
  const lower = word.toLowerCase();
  if (!/^[a-z]{2,}ing$/u.test(lower)) return null;
  const stem = lower.slice(0, -3);
  const candidates = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')];
  return candidates.find((base) => isVerbBase(base) || irregular.has(base)) ?? null;
}

/** The base form behind `manages`, `carries`; the word itself when it is one; null otherwise. */
export function baseOfPresent(word: string): string | null {
  const lower = word.toLowerCase();
  const candidates = [
    lower,
    lower.replace(/ies$/u, 'y'),
    lower.replace(/es$/u, ''),
    lower.replace(/s$/u, ''),
  ];
  return candidates.find((base) => isVerbBase(base)) ?? null;
}

export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
