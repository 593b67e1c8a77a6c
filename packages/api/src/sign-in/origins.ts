import type { FastifyRequest } from 'fastify';

/** Which origins may use the session cookie. */
export interface Origins {
  /** Where people reach this installation; links in mails lead here. */
  publicOrigin: string;
  /** Other origins the app is served from, such as a separate web server. */
  webOrigins: readonly string[];
}

/** `localhost`, `127.0.0.1` or `[::1]`, with any port. */
const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * The origins trusted for one request. On the local machine the port may not be known in advance, so a request to
 * a loopback host trusts its own origin: no page elsewhere can make a browser send such a Host header to a real server.
 */
export function trustedOriginsFor(
  { publicOrigin, webOrigins }: Origins,
  host: string | undefined,
): string[] {
  const own = host && loopbackHost.test(host) ? [`http://${host}`] : [];
  return [publicOrigin, ...webOrigins, ...own];
}

/** Whether the origin is on the machine of whoever runs the installation. */
export function isLoopback(origin: string): boolean {
  return loopbackHost.test(new URL(origin).host);
}

/** A page of another origin may make a browser send the cookie; it must not act with it. */
export function isForeign(request: FastifyRequest, origins: Origins): boolean {
  const { origin, host } = request.headers;
  return (
    origin !== undefined &&
    request.method !== 'GET' &&
    request.method !== 'HEAD' &&
    !trustedOriginsFor(origins, host).includes(origin)
  );
}
