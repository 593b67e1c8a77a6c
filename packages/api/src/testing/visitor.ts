/** What came back, with its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The parsed JSON body; an empty object for an empty body. */
  body: Record<string, unknown>;
  text: string;
}

/** A browser as far as signing in can tell: it keeps cookies and says where it comes from. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The Cookie header it would send now. */
  cookies(): string;
}

/** A visitor of the server at `address`, whose pages are of `origin` and who comes from the network address `from`. */
export function createVisitor(
  address: string,
  { origin = address, from = '203.0.113.7' }: { origin?: string; from?: string } = {},
): Visitor {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function send(path: string, init: RequestInit, headers: Record<string, string> = {}) {
    const response = await fetch(new URL(path, address), {
      ...init,
      redirect: 'manual',
      headers: {
        origin,
        'x-forwarded-for': from,
        ...(jar.size > 0 && { cookie: cookies() }),
        ...headers,
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (/max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text), text };
  }

  return {
    cookies,
    get: (path, headers) => send(path, {}, headers),
    post: (path, body = {}, headers) =>
      send(
        path,
        { method: 'POST', body: JSON.stringify(body) },
        { 'content-type': 'application/json', ...headers },
      ),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}
