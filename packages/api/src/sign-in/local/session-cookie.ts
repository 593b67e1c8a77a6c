import { createHash } from 'node:crypto';

/** Two installations on one machine share the browser's cookies of `localhost`: each has its own name for them. */
export function cookiePrefix(secret: string): string {
  return `coach_${createHash('sha256').update(`cookie-name:${secret}`).digest('hex').slice(0, 8)}`;
}

/** The cookie that holds the session's signed token. */
export function sessionCookieName(secret: string, https: boolean): string {
  return `${https ? '__Secure-' : ''}${cookiePrefix(secret)}.session_token`;
}
