import { hash } from '../hash.ts';

/**
 * Which wording a letter takes where several fit: a fixed choice from who writes to whom, so that the same
 * letter comes out the same and two letters differ.
 */
export class Variation {
  private readonly seed: string;
  private used = new Set<string>();

  constructor(seed: string) {
    this.seed = seed;
  }

  /** One of the wordings; the same slot in another letter takes another. */
  pick<T>(slot: string, wordings: readonly [T, ...T[]]): T {
    return wordings[hash(`${this.seed}|${slot}`) % wordings.length] ?? wordings[0];
  }

  /** Like pick, but no wording twice in one letter while others are left. */
  pickFresh<T>(slot: string, wordings: readonly [T, ...T[]], group: string): T {
    const start = hash(`${this.seed}|${slot}`) % wordings.length;
    for (let step = 0; step < wordings.length; step += 1) {
      const index = (start + step) % wordings.length;
      if (this.used.has(`${group}|${index}`)) continue;
      this.used.add(`${group}|${index}`);
      return wordings[index] ?? wordings[0];
    }
    return wordings[start] ?? wordings[0];
  }
}
