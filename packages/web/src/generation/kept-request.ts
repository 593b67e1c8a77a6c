/** What a tab remembers of a piece of writing it asked for: enough to find it again after a reload. */
export interface KeptRequest {
  clientKey: string;
  /** Of the input, so that the same request goes out with the same key. */
  inputHash: string;
  /** Null until the server has answered; its answer may have been lost. */
  id: string | null;
}

const prefix = 'generation:';

export function readKept(slot: string): KeptRequest | null {
  try {
    const text = sessionStorage.getItem(prefix + slot);
    return text === null ? null : (JSON.parse(text) as KeptRequest);
  } catch {
    return null;
  }
}

export function keep(slot: string, request: KeptRequest | null): void {
  try {
    if (request === null) sessionStorage.removeItem(prefix + slot);
    else sessionStorage.setItem(prefix + slot, JSON.stringify(request));
  } catch {
    // Storage is blocked: a reload then shows the finished text in its list, not its progress.
  }
}

/** The key for this input: that of the request whose answer was lost, or a new one. */
export function keyFor(kept: KeptRequest | null, inputHash: string): string {
  return kept?.id === null && kept.inputHash === inputHash ? kept.clientKey : newKey();
}

/** `crypto.randomUUID` is missing where the page is not served securely. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** FNV-1a: tells two inputs apart, and holds none of their words. */
export function hashOf(input: object): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(input))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
