import { expect, test } from '@jest/globals';
import { readClaudeSettings } from './claude.env.ts';
import { costOf, publishedPrices, readPrices } from './prices.ts';

const none = {
  ANTHROPIC_API_KEY: undefined,
  ANTHROPIC_BASE_URL: undefined,
  CLAUDE_MODELS: undefined,
  CLAUDE_PRICES: undefined,
  CLAUDE_TIMEOUT_SECONDS: undefined,
};

test('without a key there is no model; with one, the newest by task', () => {
  expect(readClaudeSettings(none)).toBeNull();
  expect(readClaudeSettings({ ...none, ANTHROPIC_API_KEY: 'k' })).toMatchObject({
    key: 'k',
    baseUrl: 'https://api.anthropic.com',
    models: { 'cover-letter': 'claude-sonnet-5-5', 'improvement-tip': 'claude-haiku-5-5' },
    prices: { date: '2026-10-24' },
  });
});

test('models are chosen for every task or for some', () => {
  const models = (CLAUDE_MODELS: string) =>
    readClaudeSettings({ ...none, ANTHROPIC_API_KEY: 'k', CLAUDE_MODELS });
  expect(models('claude-opus-5-5, improvement-tip=own.model:1')).toMatchObject({
    models: { 'cover-letter': 'claude-opus-5-5', 'improvement-tip': 'own.model:1' },
  });
});

test('how long a request may take can be set', () => {
  const timed = { ...none, ANTHROPIC_API_KEY: 'k', CLAUDE_TIMEOUT_SECONDS: '30' };
  expect(readClaudeSettings(timed)).toMatchObject({ timeoutMs: 30_000 });
  expect(readClaudeSettings({ ...none, ANTHROPIC_API_KEY: 'k' })).not.toHaveProperty('timeoutMs');
});

test('every wrong variable is named at once, with a key or without', () => {
  expect(
    readClaudeSettings({
      ...none,
      ANTHROPIC_BASE_URL: 'ftp://x',
      CLAUDE_MODELS: 'poem=claude-opus-5-5',
      CLAUDE_PRICES: '2026-10-24 claude-x=1/2',
      CLAUDE_TIMEOUT_SECONDS: '4',
    }),
  ).toEqual([
    { variable: 'CLAUDE_MODELS', message: expect.stringContaining('"poem"') },
    { variable: 'CLAUDE_PRICES', message: expect.stringContaining('claude-x=1/2') },
    { variable: 'ANTHROPIC_BASE_URL', message: expect.stringContaining('address') },
    { variable: 'CLAUDE_TIMEOUT_SECONDS', message: expect.stringContaining('5 to 200') },
  ]);
});

const usage = {
  inputTokens: 1_000,
  outputTokens: 500,
  cacheReadTokens: 2_000,
  cacheWriteTokens: 0,
};

test('cost is counted in millionths of a dollar', () => {
  // 1,000 × 2 + 500 × 10 + 2,000 × 0.1
  expect(costOf(publishedPrices, 'claude-sonnet-5-5', usage)).toBe(7_200);
  expect(costOf(publishedPrices, 'claude-haiku-5-5', usage)).toBe(370);
});

test('a long prompt to Haiku costs its own rate', () => {
  const long = { ...usage, inputTokens: 98_001 };
  expect(costOf(publishedPrices, 'claude-haiku-5-5', long)).toBe(50_351);
});

test('a model without a price costs nobody knows what', () => {
  expect(costOf(publishedPrices, 'claude-next', usage)).toBeNull();
  expect(costOf(publishedPrices, 'constructor', usage)).toBeNull();
});

test('an operator’s prices replace the built-in ones', () => {
  const table = readPrices('2026-12-01 claude-next=1/5/0.1/1.25, claude-sonnet-5-5=3/15/0.3/3.75');
  if (typeof table === 'string') throw new Error(table);
  expect(table.date).toBe('2026-12-01');
  expect(costOf(table, 'claude-next', usage)).toBe(3_700);
  expect(costOf(table, 'claude-opus-5-5', usage)).toBeNull();
});
