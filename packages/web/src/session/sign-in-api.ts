/** The answer of the sign-in routes. */
export type SignInAnswer<Data = unknown> =
  { ok: true; data: Data } | { ok: false; code: string; message: string };

const words: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD:
    'This e-mail address and password do not belong together. Check both and try again.',
  EMAIL_NOT_VERIFIED:
    'This address is not confirmed yet. Open the link we have sent to it, then sign in.',
  USER_ALREADY_EXISTS: 'There is already an account with this address. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL:
    'There is already an account with this address. Sign in instead.',
  INVALID_EMAIL: 'This is not an e-mail address. It looks like name@example.com.',
  INVALID_TOKEN: 'This link has expired or was used already. Ask for a new one.',
  INVALID_PASSWORD: 'Your current password is not right. Nothing was changed.',
  SESSION_EXPIRED: 'Your session has ended. Sign in again.',
};

const unreachable = {
  ok: false,
  code: 'UNREACHABLE',
  message:
    'The server could not be reached. Nothing was changed. Check your connection and try again.',
} as const;

async function answerOf<Data>(response: Response): Promise<SignInAnswer<Data>> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, data: body as Data };
  const { code = 'FAILED', message } = (body ?? {}) as { code?: string; message?: string };
  const fallback = `The server refused it (HTTP ${response.status}). Nothing was changed. Try again in a moment.`;
  return { ok: false, code, message: words[code] ?? message ?? fallback };
}

/** Asks a sign-in route something: `post('/api/auth/sign-in/email', { … })`. Never throws. */
export async function post<Data = unknown>(
  path: string,
  body: Record<string, unknown> = {},
): Promise<SignInAnswer<Data>> {
  try {
    const headers = { 'content-type': 'application/json' };
    const options = {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: JSON.stringify(body),
    } as const;
    return await answerOf<Data>(await fetch(path, options));
  } catch {
    return unreachable;
  }
}

/** Reads from a sign-in route. Never throws. */
export async function get<Data>(path: string): Promise<SignInAnswer<Data>> {
  try {
    return await answerOf<Data>(await fetch(path, { credentials: 'same-origin' }));
  } catch {
    return unreachable;
  }
}
