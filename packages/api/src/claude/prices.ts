import type { TokenUsage } from '../coaching/claude-client.ts';

/** US dollars for a million tokens. */
interface Rates {
  input: number;
  output: number;
  cacheRead: number;
  /** Kept for five minutes, as we ask for it. */
  cacheWrite: number;
}

interface Price extends Rates {
  /** Other rates for a request whose prompt has more tokens than this. */
  longPrompt?: Rates & { over: number };
}

export interface PriceTable {
  /** The day it was compared with the published prices, `YYYY-MM-DD`. */
  date: string;
  prices: Readonly<Record<string, Price>>;
}

/**
 * From the model pages at platform.claude.com/docs (Opus 5.5, Sonnet 5.5, Haiku 5.5), with the cut of Sonnet 5.5's
 * cache reads of 7 October 2026. A model that is not here has no known price: its cost is shown as unknown.
 */
export const publishedPrices: PriceTable = {
  date: '2026-10-24',
  prices: {
    'claude-opus-5-5': { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 },
    'claude-sonnet-5-5': { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 },
    'claude-haiku-5-5': {
      input: 0.1,
      output: 0.5,
      cacheRead: 0.01,
      cacheWrite: 0.125,
      longPrompt: { over: 100_000, input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 },
    },
  },
};

/** Millionths of a dollar, rounded up; null for a model without a price. */
export function costOf(table: PriceTable, model: string, usage: TokenUsage): number | null {
  const price = Object.hasOwn(table.prices, model) ? table.prices[model] : undefined;
  if (!price) return null;
  const prompt = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  const rates = price.longPrompt && prompt > price.longPrompt.over ? price.longPrompt : price;
  // A dollar for a million tokens is a millionth of a dollar for one.
  const cost =
    usage.inputTokens * rates.input +
    usage.outputTokens * rates.output +
    usage.cacheReadTokens * rates.cacheRead +
    usage.cacheWriteTokens * rates.cacheWrite;
  return Math.ceil(Number(cost.toFixed(6)));
}

/**
 * Reads `2026-11-23 claude-x=2/10/0.1/2.5, …`: the day, then for each model input/output/cache read/cache write in
 * dollars for a million tokens. Replaces the built-in table. Answers what is wrong as text.
 */
export function readPrices(text: string): PriceTable | string {
  const [, date, list] = /^(\d{4}-\d{2}-\d{2})\s+(.+)$/su.exec(text.trim()) ?? [];
  if (date === undefined || list === undefined || Number.isNaN(Date.parse(date)))
    return 'must begin with the day of the prices, such as 2026-11-23';
  const prices: Record<string, Price> = {};
  for (const part of list.split(',').map((piece) => piece.trim())) {
    const [, model = '', numbers = ''] = /^([^=\s]+)\s*=\s*([\d./]+)$/u.exec(part) ?? [];
    const [input, output, cacheRead, cacheWrite, more] = numbers.split('/').map(Number);
    if (
      input === undefined ||
      output === undefined ||
      cacheRead === undefined ||
      cacheWrite === undefined ||
      more !== undefined ||
      [input, output, cacheRead, cacheWrite].some((number) => !Number.isFinite(number))
    )
      return `has "${part}"; a price is model=input/output/cache read/cache write`;
    prices[model] = { input, output, cacheRead, cacheWrite };
  }
  return { date, prices };
}
