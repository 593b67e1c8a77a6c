import { createHash } from 'node:crypto';
import type { Usage } from '@anthropic-ai/sdk/resources/messages/messages.mjs';
import { textOf } from './request-check.ts';

/** A made-up tokenizer: four characters a token. */
export const tokensOf = (text: string) => Math.ceil(text.length / 4);

/** Prefixes below this are not cached. */
const smallestCached = 256;

/** Counts tokens, and remembers cached prefixes as the API does: the first request writes, the next equal one reads. */
export class TokenCount {
  private readonly cached = new Set<string>();

  inputOf(body: Record<string, unknown>): number {
    const messages = Array.isArray(body.messages) ? body.messages : [];
    return tokensOf(
      [
        textOf(body.system),
        ...messages.map((message) => textOf((message as { content: unknown }).content)),
      ].join('\n'),
    );
  }

  usageOf(body: Record<string, unknown>, outputTokens: number): Usage {
    const all = this.inputOf(body);
    const prefix = tokensOf(textOf(body.system));
    const asked = JSON.stringify(body.system ?? '').includes('"cache_control"');
    const key = createHash('sha256')
      .update(JSON.stringify([body.model, body.system]))
      .digest('hex');
    const cacheable = asked && prefix >= smallestCached;
    const isRead = cacheable && this.cached.has(key);
    if (cacheable) this.cached.add(key);
    const written = cacheable && !isRead ? prefix : 0;
    const read = isRead ? prefix : 0;
    return {
      input_tokens: all - written - read,
      output_tokens: outputTokens,
      cache_creation_input_tokens: written,
      cache_read_input_tokens: read,
      cache_creation: { ephemeral_5m_input_tokens: written, ephemeral_1h_input_tokens: 0 },
      inference_geo: null,
      output_tokens_details: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: null,
    };
  }
}
