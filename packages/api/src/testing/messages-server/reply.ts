import type {
  RefusalStopDetails,
  StopReason,
} from '@anthropic-ai/sdk/resources/messages/messages.mjs';

/** What the fake model writes, and how the wire carries it. */
export interface Writing {
  /** What the model says; structured output is JSON. */
  text: string;
  /** Characters per `content_block_delta`; all at once when left out. */
  chunk?: number;
  /** Between two deltas; none when left out. */
  dripMs?: number;
  /** Where the writer stops until it is let on, so that what happens meanwhile does not depend on a clock. */
  rest?: { afterDeltas: number; until: Promise<void> };
  /** The model thinks first: a thinking block before the text. */
  thinks?: boolean;
}

/** How the fake server answers one request. */
export type Reply =
  | ({
      kind: 'answer';
      stopReason?: StopReason;
      stopDetails?: RefusalStopDetails;
      model?: string;
    } & Writing)
  /** An HTTP error, in the API's envelope. */
  | {
      kind: 'error';
      status: 400 | 401 | 402 | 403 | 404 | 408 | 413 | 429 | 500 | 503 | 504 | 529;
      /** Seconds. */
      retryAfter?: number;
    }
  /** An HTTP error that some proxy in between made: no envelope. */
  | { kind: 'proxy-error'; status: number; body: string }
  /** The stream begins, then reports that the service is overloaded. */
  | ({ kind: 'overload-mid-stream'; afterDeltas: number } & Writing)
  /** The stream begins, then the connection breaks. With no deltas it breaks before the head. */
  | ({ kind: 'cut'; afterDeltas: number } & Writing)
  /** The stream begins, then nothing comes any more. With no deltas not even the head does. */
  | ({ kind: 'silence'; afterDeltas: number } & Writing)
  /** The stream begins, then something comes that is no event. */
  | ({ kind: 'garbage'; afterDeltas: number } & Writing);

export const answer = (value: unknown, how: Omit<Writing, 'text'> = {}): Reply => ({
  kind: 'answer',
  text: typeof value === 'string' ? value : JSON.stringify(value),
  ...how,
});

export const refusal = (text = ''): Reply => ({
  kind: 'answer',
  text,
  stopReason: 'refusal',
  stopDetails: { type: 'refusal', category: 'general_harms', explanation: null },
});

/** The answer ended at `max_tokens`, somewhere in the middle. */
export const truncated = (value: unknown): Reply => {
  const text = JSON.stringify(value);
  return {
    kind: 'answer',
    text: text.slice(0, Math.floor(text.length / 2)),
    stopReason: 'max_tokens',
  };
};

/** A writer that stops after so many deltas until `goOn` is called. */
export function restAfter(afterDeltas: number) {
  let goOn: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return { rest: { afterDeltas, until }, goOn };
}
