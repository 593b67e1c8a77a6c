import type { ServerResponse } from 'node:http';
import type {
  Message,
  RawMessageStreamEvent,
  RefusalStopDetails,
  StopReason,
  Usage,
} from '@anthropic-ai/sdk/resources/messages/messages.mjs';
import type { Writing } from './reply.ts';
import { tokensOf } from './token-count.ts';

export interface Written {
  id: string;
  model: string;
  text: string;
  usage: Usage;
  stopReason: StopReason;
  stopDetails: RefusalStopDetails | null;
}

const shell = ({ id, model, usage }: Written): Message => ({
  id,
  type: 'message',
  role: 'assistant',
  model,
  content: [],
  container: null,
  diagnostics: null,
  stop_reason: null,
  stop_details: null,
  stop_sequence: null,
  usage: { ...usage, output_tokens: 1 },
});

/** The whole message, as a request without `stream` gets it. */
export const wholeMessage = (written: Written): Message => ({
  ...shell(written),
  content: written.text === '' ? [] : [{ type: 'text', text: written.text, citations: null }],
  stop_reason: written.stopReason,
  stop_details: written.stopDetails,
  usage: written.usage,
});

/** Every event of a stream, in the order of the wire; `null` stands for a ping. */
export function eventsOf(
  written: Written,
  { chunk, thinks }: Pick<Writing, 'chunk' | 'thinks'>,
): (RawMessageStreamEvent | null)[] {
  const { text, usage, stopReason, stopDetails } = written;
  const index = thinks ? 1 : 0;
  return [
    { type: 'message_start', message: shell(written) },
    ...(thinks ? thinking() : []),
    {
      type: 'content_block_start',
      index,
      content_block: { type: 'text', text: '', citations: null },
    },
    null,
    ...chunks(text, chunk).map((part): RawMessageStreamEvent => ({
      type: 'content_block_delta',
      index,
      delta: { type: 'text_delta', text: part },
    })),
    { type: 'content_block_stop', index },
    {
      type: 'message_delta',
      delta: {
        stop_reason: stopReason,
        stop_sequence: null,
        stop_details: stopDetails,
        container: null,
      },
      usage: {
        input_tokens: usage.input_tokens,
        output_tokens: usage.output_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        output_tokens_details: null,
        server_tool_use: null,
      },
    },
    { type: 'message_stop' },
  ];
}

function thinking(): RawMessageStreamEvent[] {
  return [
    {
      type: 'content_block_start',
      index: 0,
      content_block: { type: 'thinking', thinking: '', signature: '' },
    },
    {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'thinking_delta', thinking: 'Which facts fit best?' },
    },
    {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'signature_delta', signature: 'c2lnbmF0dXJl' },
    },
    { type: 'content_block_stop', index: 0 },
  ];
}

function chunks(text: string, size = Math.max(1, text.length)): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += size) parts.push(text.slice(from, from + size));
  return parts;
}

/** One event as the wire has it. */
export function sendEvent(response: ServerResponse, event: RawMessageStreamEvent | null): void {
  const type = event?.type ?? 'ping';
  response.write(`event: ${type}\ndata: ${JSON.stringify(event ?? { type: 'ping' })}\n\n`);
}

export const outputTokensOf = ({ text, thinks }: Writing) => tokensOf(text) + (thinks ? 20 : 0) + 1;
