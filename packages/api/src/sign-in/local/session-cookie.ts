import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Two installations on one machine share the browser's cookies of `localhost`: each has its own name for them. */
export function cookiePrefix(secret: string): string {
  return `coach_${createHash('sha256').update(`cookie-name:${secret}`).digest('hex').slice(0, 8)}`;
}

/** The cookie that holds the session's signed token. */
export function sessionCookieName(secret: string, https: boolean): string {
  return `${https ? '__Secure-' : ''}${cookiePrefix(secret)}.session_token`;
}

const signatureOf = (token: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(token).digest();

/** The cookie's value for a token, as the sign-in library signs it. */
export function signSessionToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signatureOf(token, secret).toString('base64')}`);
}

/** The Set-Cookie header of a new session, with the attributes that the sign-in library gives its own. */
export function sessionCookie(
  token: string,
  { secret, https, seconds }: { secret: string; https: boolean; seconds: number },
): string {
  const value = `${sessionCookieName(secret, https)}=${signSessionToken(token, secret)}`;
  return `${value}; Max-Age=${seconds}; Path=/; HttpOnly; ${https ? 'Secure; ' : ''}SameSite=Lax`;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** The token in a Cookie header, if it was signed with the secret; null otherwise. */
export function readSessionToken(
  header: string,
  { name, secret }: { name: string; secret: string },
): string | null {
  const pair = header.split(/; */).find((one) => one.startsWith(`${name}=`));
  if (!pair) return null;
  const [, token, signature] =
    /^([^.]+)\.([^.]+)$/.exec(decoded(pair.slice(name.length + 1))) ?? [];
  if (!token || !signature) return null;
  const given = Buffer.from(signature, 'base64');
  const expected = signatureOf(token, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
