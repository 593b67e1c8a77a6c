import Anthropic from '@anthropic-ai/sdk';
import { afterAll, expect, test } from '@jest/globals';
import { startMessagesServer } from './messages-server.ts';
import { answer } from './reply.ts';

const server = await startMessagesServer(() => answer({ ok: true }, { chunk: 2, thinks: true }));
afterAll(() => server.stop());
const sdk = new Anthropic({
  apiKey: server.key,
  authToken: null,
  baseURL: server.url,
  maxRetries: 0,
  logLevel: 'off',
});
const body = {
  model: 'claude-sonnet-5-5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: '{"a":1}' }],
};

test('the SDK reads its streams, its whole messages and its token counts', async () => {
  const streamed = await sdk.messages.stream(body).finalMessage();
  const whole = await sdk.messages.create(body);
  expect(streamed.content.at(-1)).toMatchObject({ type: 'text', text: '{"ok":true}' });
  expect(streamed.content[0]).toMatchObject({ type: 'thinking' });
  expect(whole.content).toMatchObject([{ type: 'text', text: '{"ok":true}' }]);
  expect(whole.stop_reason).toBe('end_turn');
  expect(streamed.usage.output_tokens).toBe(whole.usage.output_tokens);
  const { max_tokens: _, ...counted } = body;
  expect(await sdk.messages.countTokens(counted)).toEqual({ input_tokens: 2 });
});

test.each<[string, object, string]>([
  ['sampling parameters', { temperature: 0.5 }, 'temperature'],
  ['no room for an answer', { max_tokens: 0 }, 'max_tokens'],
  ['two turns of one side', { messages: [...body.messages, ...body.messages] }, 'alternate'],
  ['an empty turn', { messages: [{ role: 'user', content: ' ' }] }, 'non-empty'],
  [
    'an open schema',
    {
      output_config: {
        format: { type: 'json_schema', schema: { type: 'object', properties: {} } },
      },
    },
    'additionalProperties',
  ],
  [
    'a limit that structured output does not know',
    {
      output_config: {
        format: {
          type: 'json_schema',
          schema: {
            type: 'object',
            additionalProperties: false,
            properties: { a: { type: 'string', maxLength: 3 } },
          },
        },
      },
    },
    'not supported',
  ],
])('%s is refused as the API refuses it', async (_, change, message) => {
  await expect(sdk.messages.create({ ...body, ...change })).rejects.toMatchObject({
    status: 400,
    type: 'invalid_request_error',
    message: expect.stringContaining(message),
  });
});

test('more than thirty-two megabytes are too much', async () => {
  const response = await fetch(`${server.url}/v1/messages`, {
    method: 'POST',
    body: 'x'.repeat(33 * 1024 * 1024),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ error: { type: 'request_too_large' } });
});

test('other paths and keys are refused', async () => {
  await expect(sdk.models.list()).rejects.toMatchObject({ status: 404 });
  const stranger = sdk.withOptions({ apiKey: 'sk-other' });
  await expect(stranger.messages.create(body)).rejects.toMatchObject({
    status: 401,
    type: 'authentication_error',
  });
});
