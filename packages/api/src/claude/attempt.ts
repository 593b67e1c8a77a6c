import type Anthropic from '@anthropic-ai/sdk';
import type {
  MessageCreateParamsStreaming,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages/messages.mjs';
import type { TokenUsage } from '../coaching/claude-client.ts';
import { failureOf, type Failure } from './failure.ts';

/** What one HTTP request came to. */
export interface Attempt {
  text: string;
  model: string | null;
  stopReason: string | null;
  /** What the provider reported before the end; of a broken stream the output is not known. */
  usage: TokenUsage;
  failure: Failure | null;
}

interface AttemptOptions {
  signal: AbortSignal;
  timeoutMs: number;
  onText(text: string): void;
}

const failed = (reason: Failure['reason'], mayRetry = false): Failure => ({
  reason,
  retryAfterMs: null,
  mayRetry,
});

/** Sends once and reads the stream to its end. Never throws; the time-out covers the whole of it. */
export async function attempt(
  sdk: Anthropic,
  body: MessageCreateParamsStreaming,
  { signal, timeoutMs, onText }: AttemptOptions,
): Promise<Attempt> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const reading = new Reading(onText);
  let failure: Failure | null = null;
  try {
    const stream = await sdk.messages.create(body, {
      signal: AbortSignal.any([signal, timeout]),
      maxRetries: 0,
      timeout: timeoutMs,
    });
    for await (const event of stream) reading.take(event);
    if (!reading.isWhole) failure = failed('CUT_OFF', true);
  } catch (error) {
    failure = failureOf(error, reading.hasBegun);
  }
  // The SDK ends an aborted stream without an error.
  if (signal.aborted) failure = failed('CANCELLED');
  else if (timeout.aborted && !reading.isWhole) failure = failed('TIMEOUT');
  return { ...reading.attempt, failure: failure ?? endOf(reading.attempt.stopReason) };
}

function endOf(stopReason: string | null): Failure | null {
  if (stopReason === 'refusal') return failed('REFUSED');
  if (stopReason === 'max_tokens') return failed('TRUNCATED');
  if (stopReason === 'model_context_window_exceeded') return failed('TOO_LARGE');
  return null;
}

class Reading {
  isWhole = false;
  hasBegun = false;
  readonly attempt: Omit<Attempt, 'failure'> = {
    text: '',
    model: null,
    stopReason: null,
    usage: { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 },
  };

  constructor(private readonly onText: (text: string) => void) {}

  take(event: RawMessageStreamEvent): void {
    this.hasBegun = true;
    const { attempt } = this;
    switch (event.type) {
      case 'message_start': {
        const { model, usage } = event.message;
        attempt.model = model;
        attempt.usage = {
          inputTokens: usage.input_tokens,
          outputTokens: usage.output_tokens,
          cacheReadTokens: usage.cache_read_input_tokens ?? 0,
          cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
        };
        break;
      }
      case 'content_block_delta':
        if (event.delta.type !== 'text_delta') break;
        attempt.text += event.delta.text;
        this.onText(attempt.text);
        break;
      case 'message_delta':
        attempt.stopReason = event.delta.stop_reason;
        // Running totals, not additions.
        attempt.usage = {
          inputTokens: event.usage.input_tokens ?? attempt.usage.inputTokens,
          outputTokens: event.usage.output_tokens,
          cacheReadTokens: event.usage.cache_read_input_tokens ?? attempt.usage.cacheReadTokens,
          cacheWriteTokens:
            event.usage.cache_creation_input_tokens ?? attempt.usage.cacheWriteTokens,
        };
        break;
      case 'message_stop':
        this.isWhole = true;
        break;
      default:
    }
  }
}
