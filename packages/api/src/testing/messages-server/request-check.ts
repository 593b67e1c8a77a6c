import type { IncomingHttpHeaders } from 'node:http';

const apiVersion = '2026-10-21';
const known = new Set([
  'model',
  'max_tokens',
  'messages',
  'system',
  'stream',
  'metadata',
  'output_config',
  'thinking',
  'service_tier',
  'stop_sequences',
  'cache_control',
]);
/** Keywords of JSON Schema that structured output does not take. */
const unsupported =
  /"(?:minLength|maxLength|minimum|maximum|exclusiveMinimum|pattern|maxItems|multipleOf)":/u;

export interface Complaint {
  status: 400 | 401 | 404 | 413;
  message: string;
}

type Body = Record<string, unknown>;
const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the real API would refuse in head or body; null when it would take both. */
export function complaintAbout(
  headers: IncomingHttpHeaders,
  key: string,
  body: unknown,
  countsOnly: boolean,
): Complaint | null {
  if (headers['anthropic-version'] !== apiVersion)
    return { status: 400, message: `anthropic-version: must be ${apiVersion}` };
  if (headers.authorization !== `Bearer ${key}`)
    return { status: 401, message: 'invalid bearer token' };
  if (!isObject(body)) return { status: 400, message: 'body: must be a JSON object' };
  const complaint = complaintAboutBody(body, countsOnly);
  return complaint === null ? null : { status: 400, message: complaint };
}

function complaintAboutBody(body: Body, countsOnly: boolean): string | null {
  const stranger = Object.keys(body).find((name) => !known.has(name));
  if (stranger !== undefined) return `${stranger}: Extra inputs are not permitted`;
  if (typeof body.model !== 'string' || body.model === '') return 'model: Field required';
  if (!countsOnly && !(Number.isInteger(body.max_tokens) && Number(body.max_tokens) > 0))
    return 'max_tokens: must be a positive integer';
  if (!Array.isArray(body.messages) || body.messages.length === 0)
    return 'messages: at least one message is required';
  for (const [index, message] of body.messages.entries()) {
    const expected = index % 2 === 0 ? 'user' : 'assistant';
    if (!isObject(message) || message.role !== expected)
      return `messages.${index}: roles must alternate, beginning with user`;
    if (textOf(message.content).trim() === '')
      return `messages.${index}: text content blocks must be non-empty`;
  }
  if (body.messages.length % 2 === 0) return 'messages: the last one must be of the user';
  return complaintAboutFormat(body.output_config);
}

function complaintAboutFormat(config: unknown): string | null {
  if (!isObject(config) || !isObject(config.format)) return null;
  const { format } = config;
  if (format.type !== 'json_schema' || !isObject(format.schema))
    return 'output_config.format: must be a json_schema';
  if (format.schema.type !== 'object') return 'output_config.format.schema: must be an object';
  const schema = JSON.stringify(format.schema);
  const keyword = unsupported.exec(schema);
  if (keyword) return `output_config.format.schema: ${keyword[0]} is not supported`;
  const objects = schema.split('"type":"object"').length - 1;
  const closed = schema.split('"additionalProperties":false').length - 1;
  return objects === closed
    ? null
    : 'output_config.format.schema: additionalProperties must be false';
}

/** The text of a message, of a system prompt, or of a list of blocks. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((block: unknown) => (isObject(block) && typeof block.text === 'string' ? block.text : ''))
    .join('\n');
}
