import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { MessageCreateParamsStreaming } from '@anthropic-ai/sdk/resources/messages/messages.mjs';
import type { ClaudeAnswer, ClaudeClient, ClaudeRequest } from '../coaching/claude-client.ts';
import type { Json } from '../coaching/json.ts';
import { attempt, type Attempt } from './attempt.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import type { ClaudeSettings } from './claude.env.ts';
import type { Failure } from './failure.ts';
import { costOf } from './prices.ts';

const maxAttempts = 3;
const firstDelayMs = 500;
/** Longer than this nobody waits at the screen; then they are told when to come back. */
const longestWaitMs = 20_000;

export interface Clock {
  /** Milliseconds, rising. */
  now(): number;
  /** Rejects when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) => sleep(ms, undefined, { signal }),
};

/** Claude over the SDK. One per process: the circuit breaker is in it. */
export function anthropicClient(
  { key, baseUrl, models, prices, timeoutMs: configuredMs }: ClaudeSettings,
  clock: Clock = systemClock,
): ClaudeClient {
  const sdk = new Anthropic({
    apiKey: key,
    authToken: null,
    baseURL: baseUrl,
    // What goes wrong is told by outcome. The SDK's own log would hold texts of people.
    logLevel: 'off',
    openTelemetry: false,
  });
  const breaker = new CircuitBreaker(clock.now);
  const bodyOf = (request: ClaudeRequest) => requestBody(models[request.task], request);

  return {
    modelFor: (task) => models[task],
    // Through JSON, so that it is what the wire has and nothing else.
    bodyOf: (request) => JSON.parse(JSON.stringify(bodyOf(request))) as Json,
    costOf: (model, usage) => costOf(prices, model, usage),
    priceTableDate: prices.date,
    async ask(request, { signal, onText, onAttempt }) {
      const started = clock.now();
      const made: Attempt[] = [];
      const ended = (failure: Failure | null) =>
        answerOf(made, failure, Math.round(clock.now() - started));
      for (;;) {
        if (signal.aborted) return ended(cancelled);
        const closedFor = breaker.waitMs();
        if (closedFor > 0)
          return ended({ reason: 'CIRCUIT_OPEN', retryAfterMs: closedFor, mayRetry: false });
        onAttempt(made.length + 1);
        const timeoutMs = configuredMs ?? request.budget.timeoutMs;
        const one = await attempt(sdk, bodyOf(request), { signal, timeoutMs, onText });
        made.push(one);
        breaker.ended(one.failure?.reason ?? null);
        if (one.failure === null || !one.failure.mayRetry || made.length >= maxAttempts)
          return ended(one.failure);
        const wait = one.failure.retryAfterMs ?? delayBefore(made.length);
        if (wait > longestWaitMs) return ended(one.failure);
        try {
          await clock.wait(wait, signal);
        } catch {
          return ended(cancelled);
        }
      }
    },
  };
}

const cancelled: Failure = { reason: 'CANCELLED', retryAfterMs: null, mayRetry: false };

/** Doubles, with a quarter left to chance, so that many who failed at once do not come back at once. */
const delayBefore = (retry: number) =>
  firstDelayMs * 2 ** (retry - 1) * (0.75 + Math.random() * 0.25);

function requestBody(model: string, request: ClaudeRequest): MessageCreateParamsStreaming {
  const { system, turns, answer, budget } = request;
  const { type, schema } = zodOutputFormat(answer);
  return {
    model,
    max_tokens: budget.maxOutputTokens,
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
    messages: turns.map(({ role, text }) => ({ role, content: text })),
    output_config: { effort: budget.effort, format: { type, schema } },
    stream: true,
  };
}

function answerOf(
  made: readonly Attempt[],
  failure: Failure | null,
  durationMs: number,
): ClaudeAnswer {
  const sum = (of: (one: Attempt) => number) => made.reduce((total, one) => total + of(one), 0);
  const last = made.at(-1);
  const common = {
    attempts: made.length,
    durationMs,
    usage: {
      inputTokens: sum((one) => one.usage.inputTokens),
      outputTokens: sum((one) => one.usage.outputTokens),
      cacheReadTokens: sum((one) => one.usage.cacheReadTokens),
      cacheWriteTokens: sum((one) => one.usage.cacheWriteTokens),
    },
    model: last?.model ?? null,
    stopReason: last?.stopReason ?? null,
  };
  return failure === null
    ? { kind: 'answered', text: last?.text ?? '', ...common }
    : { kind: 'failed', reason: failure.reason, retryAfterMs: failure.retryAfterMs, ...common };
}
