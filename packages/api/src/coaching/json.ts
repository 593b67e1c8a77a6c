/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same value with every string changed; keys are ours and stay. */
export function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => mapStrings(item, change));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]),
  );
}

/** Every string in it, in order. */
export function stringsIn(value: Json): string[] {
  const strings: string[] = [];
  mapStrings(value, (text) => {
    strings.push(text);
    return text;
  });
  return strings;
}

/** The text under a key of an object; empty when there is none, as in an answer that is still coming. */
export function textAt(value: Json | undefined, key: string): string {
  const found = itemAt(value, key);
  return typeof found === 'string' ? found : '';
}

/** The items of the list under a key; none when there is no list. */
export function listAt(value: Json | undefined, key: string): readonly Json[] {
  const found = itemAt(value, key);
  return found !== undefined && isList(found) ? found : [];
}

function itemAt(value: Json | undefined, key: string): Json | undefined {
  if (value === undefined || value === null || typeof value !== 'object' || isList(value))
    return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
