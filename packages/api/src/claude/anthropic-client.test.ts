import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { ClaudeRequest } from '../coaching/claude-client.ts';
import { startMessagesServer } from '../testing/messages-server/messages-server.ts';
import { answer, refusal, truncated, type Reply } from '../testing/messages-server/reply.ts';
import { anthropicClient, type Clock } from './anthropic-client.ts';
import { readModels } from './models.ts';
import { publishedPrices } from './prices.ts';

const server = await startMessagesServer();
afterAll(() => server.stop());
beforeEach(() => {
  server.requests.length = 0;
  server.respond(() => answer({ letter: 'Dear reader' }));
});

/** Time that passes only by waiting; what was waited for is kept. */
function givenClock(): Clock & { waits: number[] } {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    now: () => time,
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      time += ms;
      await Promise.resolve();
    },
  };
}

const models = readModels('');
if (typeof models === 'string') throw new Error(models);
const settings = { key: server.key, baseUrl: server.url, models, prices: publishedPrices };

const request = (timeoutMs = 5_000): ClaudeRequest => ({
  task: 'cover-letter',
  system: `You write letters. ${'Be plain. '.repeat(200)}`,
  turns: [{ role: 'user', text: '{"job":"Welder"}' }],
  answer: z.object({
    letter: z.string().min(1).max(2_000),
    tags: z.array(z.string()).max(3).optional(),
  }),
  budget: { maxOutputTokens: 1_000, effort: 'low', timeoutMs },
});

async function ask({
  clock = givenClock(),
  client = anthropicClient(settings, clock),
  timeoutMs = 5_000,
  signal = new AbortController().signal,
} = {}) {
  const texts: string[] = [];
  const attempts: number[] = [];
  const reply = await client.ask(request(timeoutMs), {
    signal,
    onText: (text) => texts.push(text),
    onAttempt: (attempt) => attempts.push(attempt),
  });
  return { reply, texts, attempts, clock };
}

test('a request is what the API takes, and what was announced is what is sent', async () => {
  const client = anthropicClient(settings);
  await ask({ client });
  const [sent] = server.requests;
  expect(sent?.body).toEqual(client.bodyOf(request()));
  expect(sent?.body).toMatchObject({
    model: 'claude-sonnet-5-5',
    max_tokens: 1_000,
    stream: true,
    system: [{ type: 'text', cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: '{"job":"Welder"}' }],
    output_config: { effort: 'low', format: { type: 'json_schema' } },
  });
  expect(sent?.headers).toMatchObject({
    'anthropic-version': '2026-10-21',
    authorization: `Bearer ${server.key}`,
  });
});

test('the answer comes as it is written, thinking left out, split at any place', async () => {
  server.queue(answer({ letter: 'Grüße 👩‍💻' }, { chunk: 3, thinks: true }));
  const { reply, texts } = await ask();
  expect(reply).toMatchObject({
    kind: 'answered',
    text: '{"letter":"Grüße 👩‍💻"}',
    model: 'claude-sonnet-5-5',
    stopReason: 'end_turn',
    attempts: 1,
  });
  expect(texts.at(-1)).toBe('{"letter":"Grüße 👩‍💻"}');
  expect(texts.length).toBeGreaterThan(5);
});

test('the fixed prompt is cached: the second request reads what the first has written', async () => {
  const one = await startMessagesServer(() => answer({ letter: 'x' }));
  const client = anthropicClient({ ...settings, baseUrl: one.url, key: one.key });
  const first = await ask({ client });
  const second = await ask({ client });
  await one.stop();
  expect(first.reply.usage.cacheWriteTokens).toBeGreaterThan(500);
  expect(second.reply.usage).toMatchObject({
    cacheWriteTokens: 0,
    cacheReadTokens: first.reply.usage.cacheWriteTokens,
  });
});

describe('what passes is tried again, at most twice', () => {
  const text = '{"letter":"Dear reader"}';
  test.each<[string, Reply]>([
    ['rate limit', { kind: 'error', status: 429 }],
    ['overload', { kind: 'error', status: 529 }],
    ['an error of the provider', { kind: 'error', status: 500 }],
    [
      'a proxy without an envelope',
      { kind: 'proxy-error', status: 502, body: '<h1>Bad gateway</h1>' },
    ],
    ['overload in the middle', { kind: 'overload-mid-stream', text, chunk: 5, afterDeltas: 2 }],
    ['a cut stream', { kind: 'cut', text, chunk: 5, afterDeltas: 2 }],
    ['a stream that ends early', { kind: 'garbage', text, chunk: 5, afterDeltas: 2 }],
  ])('%s', async (_, fault) => {
    server.queue(fault, fault);
    const { reply, attempts, clock } = await ask();
    expect(reply).toMatchObject({ kind: 'answered', text, attempts: 3 });
    expect(attempts).toEqual([1, 2, 3]);
    const [first = 0, second = 0] = clock.waits;
    expect(first).toBeGreaterThanOrEqual(375);
    expect(second).toBeGreaterThanOrEqual(750);
    expect(second).toBeLessThanOrEqual(1_000);
  });

  test('after three failures it says which, and nothing more is sent', async () => {
    server.respond(() => ({ kind: 'error', status: 529 }));
    const { reply } = await ask();
    expect(reply).toMatchObject({ kind: 'failed', reason: 'OVERLOADED', attempts: 3 });
    expect(server.requests).toHaveLength(3);
  });
});

test('the provider’s wish to wait is honoured, and told when it is long', async () => {
  server.queue({ kind: 'error', status: 429, retryAfter: 7 });
  expect((await ask()).clock.waits).toEqual([7_000]);
  server.queue({ kind: 'error', status: 429, retryAfter: 120 });
  const { reply, clock } = await ask();
  expect(reply).toMatchObject({ kind: 'failed', reason: 'RATE_LIMITED', retryAfterMs: 120_000 });
  expect(clock.waits).toEqual([]);
});

test.each<[string, Reply, string]>([
  ['a request that is not understood', { kind: 'error', status: 400 }, 'REQUEST_REJECTED'],
  ['an unknown model', { kind: 'error', status: 404 }, 'REQUEST_REJECTED'],
  ['a wrong key', { kind: 'error', status: 401 }, 'BAD_KEY'],
  ['no credit', { kind: 'error', status: 402 }, 'NO_CREDIT'],
  ['too much text', { kind: 'error', status: 413 }, 'TOO_LARGE'],
  ['a refusal', refusal(), 'REFUSED'],
  ['a refusal in the middle', refusal('{"letter":"Dea'), 'REFUSED'],
  ['an answer without its end', truncated({ letter: 'Dear reader' }), 'TRUNCATED'],
])('%s is final at once', async (_, fault, reason) => {
  server.queue(fault);
  const { reply } = await ask();
  expect(reply).toMatchObject({ kind: 'failed', reason, attempts: 1 });
});

test('a key that the API does not know is refused by it', async () => {
  const { reply } = await ask({ client: anthropicClient({ ...settings, key: 'sk-other' }) });
  expect(reply).toMatchObject({ kind: 'failed', reason: 'BAD_KEY' });
});

test('where nothing listens, it cannot be reached', async () => {
  const gone = await startMessagesServer();
  await gone.stop();
  const client = anthropicClient({ ...settings, baseUrl: gone.url }, givenClock());
  expect((await ask({ client })).reply).toMatchObject({ kind: 'failed', reason: 'UNREACHABLE' });
});

test.each([0, 2])('silence after %i deltas ends with the time-out', async (afterDeltas) => {
  server.queue({ kind: 'silence', text: '{"letter":"Dear reader"}', chunk: 4, afterDeltas });
  const { reply } = await ask({ timeoutMs: 150 });
  expect(reply).toMatchObject({ kind: 'failed', reason: 'TIMEOUT', attempts: 1 });
  await server.requests[0]?.abandoned;
});

test('a slow drip that reaches its end in time is an answer', async () => {
  server.queue(answer({ letter: 'Dear reader' }, { chunk: 4, dripMs: 2 }));
  expect((await ask()).reply).toMatchObject({ kind: 'answered' });
});

test('when the person leaves, the connection is closed and nothing is tried again', async () => {
  const stop = new AbortController();
  server.queue({ kind: 'silence', text: '{"letter":"Dear reader"}', chunk: 4, afterDeltas: 3 });
  const client = anthropicClient(settings);
  const asked = client.ask(request(), {
    signal: stop.signal,
    onText: () => {
      stop.abort();
    },
    onAttempt: () => undefined,
  });
  expect(await asked).toMatchObject({ kind: 'failed', reason: 'CANCELLED', attempts: 1 });
  await server.requests[0]?.abandoned;
  expect(server.requests).toHaveLength(1);
});

test('after five failures in a row nothing is sent for a minute; then one request decides', async () => {
  const clock = givenClock();
  const client = anthropicClient(settings, clock);
  server.respond(() => ({ kind: 'error', status: 503 }));
  await ask({ client });
  await ask({ client });
  expect(server.requests).toHaveLength(5);
  const { reply } = await ask({ client });
  expect(reply).toMatchObject({ kind: 'failed', reason: 'CIRCUIT_OPEN', attempts: 0 });
  expect(reply).toHaveProperty('retryAfterMs', expect.any(Number));
  expect(server.requests).toHaveLength(5);

  await clock.wait(60_000, new AbortController().signal);
  server.respond(() => answer({ letter: 'Dear reader' }));
  expect((await ask({ client })).reply.kind).toBe('answered');
  expect((await ask({ client })).reply.kind).toBe('answered');
});
