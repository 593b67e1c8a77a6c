import type { CoachKind } from './coach.ts';
import type { FailureReason, TokenUsage } from './claude-client.ts';
import type { Json } from './json.ts';
import type { RequestWarning } from './task-request.ts';
import type { TaskName } from './task-name.ts';

export type TaskStage = 'SENDING' | 'WRITING' | 'CHECKING' | 'RETRYING';

export type TaskEvent =
  /** `attempt` counts from 1. */
  | { kind: 'stage'; stage: TaskStage; attempt: number }
  /** Everything readable so far, placeholders put back; each event replaces the one before. */
  | { kind: 'text'; text: string };

/** Who wrote an output. */
export interface Badge {
  coach: CoachKind;
  /** The model that answered; null for rules. */
  model: string | null;
  /** Of the prompt, or of the rules. */
  promptVersion: string;
  /** Whether it is the kept answer to an equal request; what `performTask` writes is new. */
  cached: boolean;
}

/** What was sent and what it cost. Rules send nothing and have none. */
export interface Receipt extends TokenUsage {
  task: TaskName;
  /** The model that was asked. */
  model: string;
  promptVersion: string;
  /** The body of the last request as it left this server, placeholders and all. */
  sent: Json;
  /** Millionths of a US dollar; null when the model's price is not known. */
  costMicroUsd: number | null;
  /** Day of the price table, `YYYY-MM-DD`; null when there is no price. */
  priceTableDate: string | null;
  durationMs: number;
  stopReason: string | null;
  /** HTTP requests made. */
  attempts: number;
}

export type TaskOutcome<Output> =
  | {
      kind: 'done';
      output: Output;
      badge: Badge;
      receipt: Receipt | null;
      warnings: RequestWarning[];
    }
  | {
      kind: 'failed';
      reason: FailureReason;
      /** What happened, what is safe, what to do; for the person. */
      message: string;
      retryAfterMs: number | null;
      receipt: Receipt | null;
      warnings: RequestWarning[];
    };
