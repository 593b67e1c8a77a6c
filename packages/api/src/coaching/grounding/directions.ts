type Direction = 'up' | 'down';

const verbsUp = String.raw`grow(?:s|n|ing)?|grew|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|expand(?:s|ed|ing)?|climb(?:s|ed|ing)?`;
const verbsDown = String.raw`shr(?:ink|inks|inking|ank|unk)|fall(?:s|en|ing)?|fell|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?`;
const anyWord = new RegExp(String.raw`\b(?:(${verbsUp}|growth)|${verbsDown})\b`, 'giu');
const anyVerb = new RegExp(String.raw`\b(?:(${verbsUp})|${verbsDown})\b`, 'giu');
/** "Does not fall", "falls short of what is asked": no direction of a figure. */
const turned =
  /\b(?:not|no|never|without|neither|nor|instead|rather)\b|n['’]t\b|\bfall(?:s|ing)? (?:short|into|under|within)\b|\b(?:pay|give)(?:s|ing)? rise\b|\brise to the\b/iu;
const percent = /([-−])?(\d[\d,]*(?:\.\d+)?)\s?(?:%|per ?cent\b)/giu;

const clausesOf = (text: string): string[] =>
  text.split(/[,;:](?=\s)|[.!?](?=\s|$)|\b(?:while|whereas|but|although|though|against)\b/iu);

interface Told {
  /** `4.9`, as it is compared. */
  number: string;
  direction: Direction | null;
  clause: string;
}

/** Each percentage of a text with whether its clause says that it goes up or down. */
function percentages(text: string): Told[] {
  return clausesOf(text).flatMap((clause) =>
    [...clause.matchAll(percent)].map(({ 1: sign, 2: number = '', index }) => ({
      number: number.replaceAll(',', ''),
      direction: sign === undefined ? nearest(clause, index) : ('down' as const),
      clause: clause.trim(),
    })),
  );
}

/** What the word of direction says that stands nearest to a place of the clause. */
function nearest(clause: string, place: number): Direction | null {
  if (turned.test(clause)) return null;
  const words = [...clause.matchAll(anyWord)].sort(
    (a, b) => Math.abs(a.index - place) - Math.abs(b.index - place),
  );
  return words[0] ? directionOf(words[0]) : null;
}

const directionOf = ([, rising]: RegExpExecArray): Direction =>
  rising === undefined ? 'down' : 'up';

/**
 * The clauses of a text that turn a figure around: a percentage that falls in the figures and grows in the text; or, where
 * all figures go one way, a verb that says the other way without a number.
 */
export function turnedAround(text: string, figures: readonly string[]): string[] {
  const known = new Map<string, Set<Direction>>();
  for (const { number, direction } of figures.flatMap(percentages))
    if (direction !== null)
      known.set(number, (known.get(number) ?? new Set<Direction>()).add(direction));
  const numbers = percentages(text).filter(({ number, direction }) => {
    const told = known.get(number);
    return direction !== null && told?.size === 1 && !told.has(direction);
  });
  const ways = new Set([...known.values()].flatMap((told) => [...told]));
  const verbs =
    ways.size !== 1
      ? []
      : clausesOf(text).filter(
          (clause) =>
            !/\d/u.test(clause) &&
            !turned.test(clause) &&
            [...clause.matchAll(anyVerb)].some((verb) => !ways.has(directionOf(verb))),
        );
  return [...new Set([...numbers.map(({ clause }) => clause), ...verbs.map((one) => one.trim())])];
}
