import DataLoader from 'dataloader';
import type { FigureReads } from '../figure-cache/figure-cache.ts';
import type { Columns } from './columns.ts';
import type { LoaderScope } from './loader-scope.ts';

/** Reads the values of many keys at once. A key without a value may be missing from the map. */
export type ReadMany<Key, Value> = (keys: readonly Key[]) => Promise<Map<Key, Value>>;

export interface CachedFigures {
  /** Names the way of reading, the same in every request. */
  what: string;
  reads: FigureReads;
}

/**
 * That a loader reads public figures, which may be kept for other requests. `what` names it. What is read must depend on
 * nothing but the key and the variant: a loader of rows with an owner never asks for this.
 */
export const figuresIn = ({ figures }: LoaderScope, what: string): CachedFigures | null =>
  figures === undefined ? null : { what, reads: figures };

/**
 * One DataLoader per way of reading (set of columns, page, filter): what one operation asks with one selection is one statement,
 * whatever the number of rows above it.
 */
export class LoaderPerVariant<Key, Value> {
  readonly #loaders = new Map<string, DataLoader<Key, Value>>();
  readonly #cached: CachedFigures | null;

  /** `cached` for public figures alone, by `figuresIn`. */
  constructor(cached: CachedFigures | null = null) {
    this.#cached = cached;
  }

  load(
    variant: string,
    key: Key,
    read: ReadMany<Key, Value>,
    missing: (key: Key) => Value,
  ): Promise<Value> {
    let loader = this.#loaders.get(variant);
    if (!loader) {
      loader = new DataLoader<Key, Value>(async (keys) => {
        const found = await this.#readThrough(variant, keys, read);
        return keys.map((it) => found.get(it) ?? missing(it));
      });
      this.#loaders.set(variant, loader);
    }
    return loader.load(key);
  }

  async #readThrough(
    variant: string,
    keys: readonly Key[],
    read: ReadMany<Key, Value>,
  ): Promise<Map<Key, Value>> {
    const cached = this.#cached;
    if (cached === null || !keys.every((key) => typeof key === 'string')) return read(keys);
    // The keys are texts, so a map by text is a map by key.
    return (await cached.reads.readThrough<Value>(
      `${cached.what} ${variant}`,
      keys,
      read as unknown as ReadMany<string, Value>,
    )) as unknown as Map<Key, Value>;
  }
}

export const variantOf = (columns: Columns, ...rest: unknown[]): string =>
  JSON.stringify([columns, ...rest]);

export const withColumns = (columns: Columns, ...more: string[]): Columns => [
  ...new Set([...columns, ...more]),
];
