import type { z } from 'zod';
import type { Json } from './json.ts';
import type { TaskBudget } from './coach.ts';
import type { TaskName } from './task-name.ts';

/** What the coach asks of a model: no HTTP, no SDK. `claude/` does it over the network. */
export interface ClaudeClient {
  /** The model that does this task here, such as `claude-sonnet-5-5`. */
  modelFor(task: TaskName): string;
  /** Sends and waits; never throws for what can go wrong out there. `onText` gets the whole answer so far. */
  ask(
    request: ClaudeRequest,
    options: { signal: AbortSignal; onText(text: string): void; onAttempt(attempt: number): void },
  ): Promise<ClaudeAnswer>;
  /** The body of the HTTP request that `ask` would send, without sending it. */
  bodyOf(request: ClaudeRequest): Json;
  /** What these tokens cost by the price table; null for a model whose price is not known. */
  costOf(model: string, usage: TokenUsage): number | null;
  /** The day the price table is of, `YYYY-MM-DD`; null when it is empty. */
  priceTableDate: string | null;
}

export interface ClaudeRequest {
  task: TaskName;
  /** Fixed text: the stable part, which the provider may cache. */
  system: string;
  turns: readonly ClaudeTurn[];
  answer: z.ZodType;
  budget: TaskBudget;
}

export interface ClaudeTurn {
  role: 'user' | 'assistant';
  text: string;
}

export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
}

export type ClaudeAnswer = {
  /** HTTP requests that were made. */
  attempts: number;
  durationMs: number;
  /** What was billed as far as it is known; zero where the answer never began. */
  usage: TokenUsage;
  /** The model that answered; null when none did. */
  model: string | null;
  stopReason: string | null;
} & (
  | { kind: 'answered'; text: string }
  | {
      kind: 'failed';
      reason: FailureReason;
      /** How long the provider asks us to wait; null when it does not say. */
      retryAfterMs: number | null;
    }
);

export const failureReasons = [
  'TIMEOUT',
  'RATE_LIMITED',
  'OVERLOADED',
  'PROVIDER_ERROR',
  'REFUSED',
  'TRUNCATED',
  'CUT_OFF',
  'INVALID_OUTPUT',
  'UNGROUNDED',
  'UNREACHABLE',
  'BAD_KEY',
  'NO_CREDIT',
  'REQUEST_REJECTED',
  'TOO_LARGE',
  'CANCELLED',
  'CIRCUIT_OPEN',
] as const;

export type FailureReason = (typeof failureReasons)[number];
