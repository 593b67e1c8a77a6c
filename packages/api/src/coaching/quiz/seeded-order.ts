import { hash } from '../hash.ts';

/** The same items in an order that follows from the seed alone. */
export function seededOrder<Item>(items: readonly Item[], seed: string): Item[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = hash(`${seed}|${index}`) % (index + 1);
    const [a, b] = [order[index], order[other]];
    if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a];
  }
  return order;
}
