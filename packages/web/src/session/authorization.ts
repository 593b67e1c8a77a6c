/** Where a token comes from, when the sign-in provider works with one (Clerk). Local accounts use a cookie. */
type TokenSource = () => Promise<string | null>;

let tokenSource: TokenSource | null = null;

export function setTokenSource(source: TokenSource | null): void {
  tokenSource = source;
}

export const hasTokenSource = (): boolean => tokenSource !== null;

/** The headers that say who is asking; empty with local accounts, whose cookie travels by itself. */
export async function authorizationHeaders(): Promise<Record<string, string>> {
  const token = await tokenSource?.();
  return token ? { authorization: `Bearer ${token}` } : {};
}
