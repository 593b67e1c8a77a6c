// Made once: a formatter costs a hundred times what formatting does.
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** How figures are written, in one place, so that a text can be held against them. */
export const written = {
  dollars: (value: number): string => `$${whole.format(value)}`,
  count: (value: number): string => whole.format(value),
  /** Thousands as BLS projects them, written out: 3391 → `3,391,000`. */
  thousands: (value: number): string => whole.format(value * 1000),
  percent: (value: number): string => `${tenths.format(Math.abs(value))}%`,
  rate: (value: number): string => tenths.format(value),
};

const numbers = /\d[\d,]*(?:\.\d+)?/g;

/** The numbers of a text as written, without a comma that ends a clause: `1,234.5`, `2034`. */
export const numbersIn = (text: string): string[] =>
  (text.match(numbers) ?? []).map((number) => number.replace(/,+$/, ''));

/** Numbers of the text that occur in none of the given figures. A text with any of them is refused, whoever wrote it. */
export function unfoundedNumbers(text: string, figures: Iterable<string>): string[] {
  const founded = new Set([...figures].flatMap(numbersIn));
  return numbersIn(text).filter((number) => !founded.has(number));
}
