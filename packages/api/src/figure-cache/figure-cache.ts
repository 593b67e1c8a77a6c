import type { Database } from '../database/database.ts';

/** Values of public figures that were read before, each under the version of the figures that it was read with. */
export class FigureCache {
  /** Oldest use first: a Map keeps the order in which keys were added. */
  readonly #entries = new Map<string, unknown>();
  readonly #mostEntries: number;
  #version: string | null = null;
  /** How many values were found here, and how many had to be read, since the process began. */
  readonly counts = { found: 0, read: 0 };

  constructor(mostEntries: number) {
    this.#mostEntries = mostEntries;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What is kept under another version is of figures that changed: all of it goes. */
  enter(version: string): void {
    if (this.#version === version) return;
    this.#entries.clear();
    this.#version = version;
  }

  get(version: string, key: string): { value: unknown } | null {
    if (version !== this.#version || !this.#entries.has(key)) return null;
    const value = this.#entries.get(key);
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return { value };
  }

  keep(version: string, key: string, value: unknown): void {
    // Read with a version that has passed meanwhile: nobody may find it.
    if (version !== this.#version) return;
    this.#entries.delete(key);
    this.#entries.set(key, unchangeable(value));
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#mostEntries && oldest !== undefined)
      this.#entries.delete(oldest);
  }
}

/** Values are shared by requests: who changed one would change everybody's. */
function unchangeable<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  for (const part of Object.values(value)) unchangeable(part);
  return Object.freeze(value);
}

/** Reads the values of many keys at once; a key without a value may be missing from the map. */
type ReadMany<Value> = (keys: readonly string[]) => Promise<Map<string, Value>>;

/**
 * One request's way to the cache. It asks the database once for the version of the figures; what is read under it is as
 * fresh as the request, whichever process wrote the figures.
 */
export class FigureReads {
  readonly #cache: FigureCache;
  readonly #db: Database;
  #asked: Promise<string | null> | undefined;

  constructor(cache: FigureCache, db: Database) {
    this.#cache = cache;
    this.#db = db;
  }

  /** The values from the cache where they are, read and kept where they are not. `what` names the way of reading. */
  async readThrough<Value>(
    what: string,
    keys: readonly string[],
    read: ReadMany<Value>,
  ): Promise<Map<string, Value>> {
    const version = await (this.#asked ??= this.#readVersion());
    if (version === null) return read(keys);
    const values = new Map<string, Value>();
    const missing: string[] = [];
    for (const key of keys) {
      const kept = this.#cache.get(version, keyOf(what, key));
      if (kept === null) missing.push(key);
      else if (kept.value !== undefined) values.set(key, kept.value as Value);
    }
    this.#cache.counts.found += keys.length - missing.length;
    this.#cache.counts.read += missing.length;
    if (missing.length === 0) return values;
    const found = await read(missing);
    for (const key of missing) {
      const value = found.get(key);
      this.#cache.keep(version, keyOf(what, key), value);
      if (value !== undefined) values.set(key, value);
    }
    return values;
  }

  async #readVersion(): Promise<string | null> {
    const row = await this.#db.figureVersion.findUnique({ where: { name: 'figures' } });
    if (row !== null) this.#cache.enter(row.version);
    return row?.version ?? null;
  }
}

const keyOf = (what: string, key: string): string => `${what}\n${key}`;
