import DataLoader from 'dataloader';
import type { Columns } from './columns.ts';

/** Reads the values of many keys at once. A key without a value may be missing from the map. */
export type ReadMany<Key, Value> = (keys: readonly Key[]) => Promise<Map<Key, Value>>;

/**
 * One DataLoader per way of reading (set of columns, page, filter): what one operation asks with one selection is one statement,
 * whatever the number of rows above it.
 */
export class LoaderPerVariant<Key, Value> {
  readonly #loaders = new Map<string, DataLoader<Key, Value>>();

  load(
    variant: string,
    key: Key,
    read: ReadMany<Key, Value>,
    missing: (key: Key) => Value,
  ): Promise<Value> {
    let loader = this.#loaders.get(variant);
    if (!loader) {
      loader = new DataLoader<Key, Value>(async (keys) => {
        const found = await read(keys);
        return keys.map((it) => found.get(it) ?? missing(it));
      });
      this.#loaders.set(variant, loader);
    }
    return loader.load(key);
  }
}

export const variantOf = (columns: Columns, ...rest: unknown[]): string =>
  JSON.stringify([columns, ...rest]);

export const withColumns = (columns: Columns, ...more: string[]): Columns => [
  ...new Set([...columns, ...more]),
];
