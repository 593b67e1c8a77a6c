import { useState } from 'react';

/**
 * Names for items that have none of their own: an item keeps its name when it moves and when it is edited, so that its
 * fields keep their state.
 */
export class ItemIds {
  private known: { id: string; text: string }[] = [];
  private count = 0;

  read(items: readonly unknown[]): string[] {
    const texts = items.map((item) => JSON.stringify(item));
    const left: (string | undefined)[] = this.known.map(({ id }) => id);
    const found = texts.map((text) => {
      const at = this.known.findIndex((old, index) => old.text === text && left[index]);
      const id = left[at];
      left[at] = undefined;
      return id;
    });
    this.known = texts.map((text, index) => {
      // What is at its place and nobody else is, is the same item with another text.
      const id = found[index] ?? left[index] ?? `i${(this.count += 1)}`;
      if (left[index] === id) left[index] = undefined;
      return { id, text };
    });
    return this.known.map(({ id }) => id);
  }
}

export function useItemIds(items: readonly unknown[]): string[] {
  const [ids] = useState(() => new ItemIds());
  return ids.read(items);
}
