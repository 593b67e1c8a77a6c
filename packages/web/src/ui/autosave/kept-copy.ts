/** Prefix of everything kept on this device; signing out removes it. */
export const keptPrefix = 'career-coach.kept.';

export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is not yet acknowledged, as it is kept on this device. */
export interface Kept<Value> {
  value: Value;
  /** The version it was made on, and what that version said. */
  version: number;
  base?: Value;
  /** Digests of what was sent since, whose answers did not come. */
  sent?: string[];
}

/** The copy of one thing on this device. Storage that is full or blocked keeps nothing; the page itself still holds it. */
export class KeptCopy<Value> {
  private readonly name: string;

  constructor(
    key: string,
    private readonly given?: KeptStorage,
  ) {
    this.name = keptPrefix + key;
  }

  read(): Kept<Value> | null {
    try {
      const text = this.storage()?.getItem(this.name);
      return text ? (JSON.parse(text) as Kept<Value>) : null;
    } catch {
      return null;
    }
  }

  write(kept: Kept<Value>): void {
    try {
      this.storage()?.setItem(this.name, JSON.stringify(kept));
    } catch {
      // Full or blocked.
    }
  }

  remove(): void {
    try {
      this.storage()?.removeItem(this.name);
    } catch {
      // Blocked.
    }
  }

  private storage(): KeptStorage | undefined {
    return this.given ?? globalThis.localStorage;
  }
}
