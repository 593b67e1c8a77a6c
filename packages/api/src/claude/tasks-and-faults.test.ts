import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TaskEvent } from '../coaching/task-outcome.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';
import { nursePosting } from '../testing/careers/postings.ts';
import { casesFor, personalDataFor, type TaskCase } from '../testing/coaching/task-cases.ts';
import { startMessagesServer } from '../testing/messages-server/messages-server.ts';
import { answer, refusal, truncated, type Reply } from '../testing/messages-server/reply.ts';
import { honestAnswer, honestCoach } from '../testing/messages-server/scripted-coach.ts';
import { anthropicClient } from './anthropic-client.ts';
import { readModels } from './models.ts';
import { publishedPrices } from './prices.ts';

const server = await startMessagesServer();
afterAll(() => server.stop());
beforeEach(() => {
  server.requests.length = 0;
  server.respond(honestCoach({ chunk: 17 }));
});

const models = readModels('');
if (typeof models === 'string') throw new Error(models);
const settings = { key: server.key, baseUrl: server.url, models, prices: publishedPrices };
let time = 0;
const clock = {
  now: () => time,
  wait: async (ms: number) => {
    time += ms;
    await Promise.resolve();
  },
};
const cases = casesFor(nurse, nursePosting);
const personal = personalDataFor(nurse);

async function perform(one: TaskCase, signal = new AbortController().signal) {
  const events: TaskEvent[] = [];
  // A client of its own: a circuit that one fault has opened must not fail the next test.
  const claude = anthropicClient(settings, clock);
  const outcome = await one.perform({
    claude,
    personal,
    signal,
    onEvent: (event) => events.push(event),
  });
  return { outcome, events, claude };
}

describe.each(cases)('$name', (one) => {
  test('is done by Claude, badged with its model, with a receipt of what was sent', async () => {
    const { outcome, events, claude } = await perform(one);
    if (outcome.kind !== 'done') throw new Error(outcome.reason);
    const model = models[one.name];
    expect(outcome.badge).toEqual({
      coach: 'CLAUDE',
      model,
      promptVersion: expect.stringMatching(/^\d{4}-\d\d-\d\d\.\d+$/u),
      cached: false,
    });
    expect(outcome.receipt).toMatchObject({
      task: one.name,
      model,
      sent: server.requests[0]?.body,
      stopReason: 'end_turn',
      attempts: 1,
      priceTableDate: '2026-10-24',
    });
    expect(outcome.receipt?.costMicroUsd).toBeGreaterThan(0);
    expect(one.describe({ claude, personal })?.body).toEqual(server.requests[0]?.body);
    expect(one.textOf(outcome.output)).not.toContain('[[');
    expect(events.map((event) => (event.kind === 'stage' ? event.stage : 'text'))).toEqual(
      expect.arrayContaining(['SENDING', 'WRITING', 'text', 'CHECKING']),
    );
  });

  const faults: [string, (request: Parameters<typeof honestAnswer>[0]) => Reply, string][] = [
    [
      'a connection that breaks at once',
      () => ({ kind: 'cut', text: '{}', afterDeltas: 0 }),
      'UNREACHABLE',
    ],
    [
      'a connection that breaks in the middle',
      (request) => ({
        kind: 'cut',
        text: JSON.stringify(honestAnswer(request)),
        chunk: 20,
        afterDeltas: 2,
      }),
      'CUT_OFF',
    ],
    ['an error of the provider', () => ({ kind: 'error', status: 500 }), 'PROVIDER_ERROR'],
    ['too many requests', () => ({ kind: 'error', status: 429 }), 'RATE_LIMITED'],
    ['a wrong key', () => ({ kind: 'error', status: 401 }), 'BAD_KEY'],
    [
      'overload in the middle',
      (request) => ({
        kind: 'overload-mid-stream',
        text: JSON.stringify(honestAnswer(request)),
        chunk: 20,
        afterDeltas: 2,
      }),
      'OVERLOADED',
    ],
    ['a refusal', () => refusal(), 'REFUSED'],
    ['an answer that ends too early', (request) => truncated(honestAnswer(request)), 'TRUNCATED'],
    [
      'an answer that is no JSON',
      () => answer('Sure! Here is what you asked for:'),
      'INVALID_OUTPUT',
    ],
    ['an answer of another shape', () => answer({ poem: 'Roses are red' }), 'INVALID_OUTPUT'],
    [
      'a placeholder that was made up',
      (request) => {
        const text = JSON.stringify(honestAnswer(request));
        // In every text of the answer, wherever this task has its texts.
        return answer(
          JSON.parse(text, (_, value: unknown) =>
            typeof value === 'string' && value.includes(' ') ? `${value} [[COMPANY_7]]` : value,
          ),
        );
      },
      'INVALID_OUTPUT',
    ],
  ];
  test.each(faults)('%s gives no answer and says why', async (_, fault, reason) => {
    server.respond(fault);
    const { outcome } = await perform(one);
    expect(outcome).toMatchObject({ kind: 'failed', reason });
    expect(outcome).not.toHaveProperty('output');
    if (outcome.kind === 'failed') {
      expect(outcome.message).toContain('Nothing of yours was changed.');
      expect(outcome.message).toMatch(/rules|again/u);
      expect(outcome.receipt?.sent).toEqual(server.requests.at(-1)?.body);
    }
  });

  test('an unusable answer is sent back once with what was wrong', async () => {
    server.queue(answer({ poem: 'Roses are red' }));
    const { outcome, events } = await perform(one);
    expect(outcome).toMatchObject({ kind: 'done', receipt: { attempts: 2 } });
    expect(server.requests[1]?.body.messages).toHaveLength(3);
    expect(server.requests[1]?.lastTurn).toContain('could not be used');
    expect(events).toContainEqual({ kind: 'stage', stage: 'RETRYING', attempt: 2 });
  });

  test('leaving in the middle stops it', async () => {
    const stop = new AbortController();
    server.respond((request) => {
      setImmediate(() => stop.abort());
      return {
        kind: 'silence',
        text: JSON.stringify(honestAnswer(request)),
        chunk: 20,
        afterDeltas: 2,
      };
    });
    const { outcome } = await perform(one, stop.signal);
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'CANCELLED' });
    expect(server.requests).toHaveLength(1);
  });
});
