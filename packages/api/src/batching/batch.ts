import DataLoader from 'dataloader';

export interface Batch<Key, Value> {
  load(key: Key): Promise<Value | null>;
}

/** For values that are computed rather than read from one table: all keys asked at once; a key missing from the map is null. */
export function batch<Key, Value>(
  read: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
): Batch<Key, Value> {
  return new DataLoader<Key, Value | null>(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
}
