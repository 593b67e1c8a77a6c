/** A hash of 53 bits (cyrb53 by bryc, public domain). */
function hash(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Tells a value from any other one would meet by chance; no protection against one made on purpose. */
export function digest(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return [text.length, hash(text, 1), hash(text, 2)].map((part) => part.toString(36)).join('.');
}
