export function keyOf(row: object, key: string): string {
  return String(Reflect.get(row, key));
}

/** The rows of each key, in the order they came. */
export function groupByKey<Row extends object>(
  rows: readonly Row[],
  key: string,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row, key));
    if (group) group.push(row);
    else groups.set(keyOf(row, key), [row]);
  }
  return groups;
}
