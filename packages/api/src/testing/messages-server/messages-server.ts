import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply, Writing } from './reply.ts';
import { complaintAbout, textOf } from './request-check.ts';
import { TokenCount } from './token-count.ts';
import { eventsOf, outputTokensOf, sendEvent, wholeMessage, type Written } from './wire.ts';

/** A request as it arrived. */
export interface ReceivedRequest {
  path: string;
  headers: IncomingMessage['headers'];
  /** The body, byte for byte. */
  raw: string;
  body: Record<string, unknown>;
  /** The fixed prompt. */
  system: string;
  /** The data of the task: what the first turn of the user says, parsed. */
  data: unknown;
  /** What the last turn says. */
  lastTurn: string;
  /** When the other side has given up on the answer. */
  abandoned: Promise<void>;
}

export type Responder = (request: ReceivedRequest) => Reply | Promise<Reply>;

export interface MessagesServer {
  /** As for ANTHROPIC_BASE_URL. */
  url: string;
  /** The one key that it accepts. */
  key: string;
  /** Everything that was asked of it, refused requests too. */
  requests: ReceivedRequest[];
  /** Replies for the next requests, one each; after them `respond` holds. */
  queue(...replies: Reply[]): void;
  respond(responder: Responder): void;
  stop(): Promise<void>;
}

const largestBody = 32 * 1024 * 1024;
const errorTypes: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  503: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

/** Anthropic's Messages API on loopback: the wire format is real, the model is a script. */
export async function startMessagesServer(
  first: Responder = () => ({ kind: 'error', status: 500 }),
): Promise<MessagesServer> {
  const requests: ReceivedRequest[] = [];
  const queued: Reply[] = [];
  const tokens = new TokenCount();
  let responder = first;
  const key = 'sk-test-key-of-the-fake-server';

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('request-id', `req_${requests.length + 1}`);
    const raw = await bodyOf(request);
    if (raw === null) return sendError(response, 413, 'Request exceeds the maximum size');
    const received = read(request, response, raw);
    requests.push(received);
    const countsOnly = received.path === '/v1/messages/count_tokens';
    if (request.method !== 'POST' || !(countsOnly || received.path === '/v1/messages'))
      return sendError(response, 404, 'Not found');
    const complaint = complaintAbout(request.headers, key, received.body, countsOnly);
    if (complaint) return sendError(response, complaint.status, complaint.message);
    if (countsOnly) return sendJson(response, 200, { input_tokens: tokens.inputOf(received.body) });
    return send(
      response,
      received,
      queued.shift() ?? (await responder(received)),
      tokens,
      requests.length,
    );
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A script that throws is a mistake of the test: it must see it.
      sendError(response, 500, `The script of the fake server failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    requests,
    queue: (...replies) => void queued.push(...replies),
    respond: (next) => {
      responder = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largestBody) parts.push(part);
  }
  return size > largestBody ? null : Buffer.concat(parts).toString('utf8');
}

function read(request: IncomingMessage, response: ServerResponse, raw: string): ReceivedRequest {
  const body = parsed(raw) as Record<string, unknown>;
  const turns = (Array.isArray(body?.messages) ? body.messages : []).map((turn) =>
    textOf((turn as { content: unknown }).content),
  );
  return {
    path: (request.url ?? '').split('?')[0] ?? '',
    headers: request.headers,
    raw,
    body,
    system: textOf(body?.system),
    data: parsed(turns[0] ?? ''),
    lastTurn: turns.at(-1) ?? '',
    abandoned: new Promise((resolve) => {
      response.on('close', () => {
        if (!response.writableFinished) resolve();
      });
    }),
  };
}

async function send(
  response: ServerResponse,
  request: ReceivedRequest,
  reply: Reply,
  tokens: TokenCount,
  count: number,
): Promise<void> {
  if (reply.kind === 'error') {
    if (reply.retryAfter !== undefined) response.setHeader('retry-after', String(reply.retryAfter));
    return sendError(response, reply.status, 'As the script says');
  }
  if (reply.kind === 'proxy-error') {
    response.writeHead(reply.status, { 'content-type': 'text/html' }).end(reply.body);
    return;
  }
  const written: Written = {
    id: `msg_${count}`,
    model: (reply.kind === 'answer' ? reply.model : undefined) ?? String(request.body.model),
    text: reply.text,
    usage: tokens.usageOf(request.body, outputTokensOf(reply)),
    stopReason: (reply.kind === 'answer' ? reply.stopReason : undefined) ?? 'end_turn',
    stopDetails: (reply.kind === 'answer' ? reply.stopDetails : undefined) ?? null,
  };
  if (request.body.stream !== true) return sendJson(response, 200, wholeMessage(written));
  if (reply.kind === 'silence' && reply.afterDeltas === 0) return;
  if (reply.kind === 'cut' && reply.afterDeltas === 0) {
    response.destroy();
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  return sendStream(response, written, reply);
}

async function sendStream(
  response: ServerResponse,
  written: Written,
  reply: Exclude<Reply, { kind: 'error' | 'proxy-error' }>,
): Promise<void> {
  const { dripMs, rest }: Writing = reply;
  const lastDelta = reply.kind === 'answer' ? Infinity : reply.afterDeltas;
  let deltas = 0;
  for (const event of eventsOf(written, reply)) {
    if (response.destroyed) return;
    if (event?.type === 'content_block_delta' && event.delta.type === 'text_delta') {
      if (deltas === lastDelta) return breakOff(response, reply.kind);
      if (deltas === rest?.afterDeltas) await rest.until;
      deltas += 1;
      if (dripMs !== undefined) await new Promise((resolve) => setTimeout(resolve, dripMs));
    }
    if (event?.type === 'content_block_stop' && deltas === lastDelta && deltas > 0)
      return breakOff(response, reply.kind);
    sendEvent(response, event);
  }
  response.end();
}

function breakOff(response: ServerResponse, kind: Reply['kind']): void {
  // Closed without the mark that ends a body: what was written before still arrives.
  if (kind === 'cut') response.write(':\n\n', () => response.socket?.end());
  if (kind === 'garbage')
    response.end('event: content_block_delta\ndata: {"type":"content_blo\n\n');
  if (kind === 'overload-mid-stream')
    response.end(
      `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })}\n\n`,
    );
}

function sendError(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendJson(response, status, {
    type: 'error',
    error: { type: errorTypes[status] ?? 'api_error', message },
    request_id: response.getHeader('request-id'),
  });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
