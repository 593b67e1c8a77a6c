import { viewerHeader, type Json, type TestApi } from './test-api.ts';

export interface EventStream {
  status: number;
  headers: Headers;
  /** The payload of the next event; null when the stream is over. */
  next(): Promise<Json>;
  /** All payloads that are still to come. */
  rest(): Promise<Json[]>;
  /** What came between the events: the signs of life. */
  comments: string[];
  leave(): void;
}

/** Opens a subscription as the browser does: one POST whose answer goes on. */
export async function openStream(
  api: Pick<TestApi, 'url'>,
  viewer: { id: string } | null,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const gone = new AbortController();
  const response = await fetch(`${api.url}/graphql/stream`, {
    method: 'POST',
    signal: gone.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(viewer ? { [viewerHeader]: viewer.id } : {}),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const comments: string[] = [];
  const events = eventsIn(response, comments);
  const next = async (): Promise<Json> => (await events.next()).value ?? null;
  return {
    status: response.status,
    headers: response.headers,
    comments,
    next,
    async rest() {
      const all: Json[] = [];
      for (let event = await next(); event !== null; event = await next()) all.push(event);
      return all;
    },
    leave: () => gone.abort(),
  };
}

async function* eventsIn(response: Response, comments: string[]): AsyncGenerator<Json, void> {
  let text = '';
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const message = text.slice(0, end);
      text = text.slice(end + 2);
      if (message.startsWith(':')) comments.push(message);
      else if (message.includes('event: complete')) return;
      else yield JSON.parse(/^data: (.*)$/mu.exec(message)?.[1] ?? 'null');
    }
  }
}
