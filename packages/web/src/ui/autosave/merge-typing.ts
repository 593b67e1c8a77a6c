/** One change that makes one text of another. */
export interface TextChange {
  at: number;
  gone: string;
  come: string;
}

const isLowSurrogate = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** The smallest single change from one text to another; never between the halves of a sign. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  while (at > 0 && (isLowSurrogate(before, at) || isLowSurrogate(after, at))) at -= 1;
  let same = 0;
  while (
    same < shorter - at &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  while (same > 0 && isLowSurrogate(before, before.length - same)) same -= 1;
  return {
    at,
    gone: before.slice(at, before.length - same),
    come: after.slice(at, after.length - same),
  };
}

/**
 * What two tabs of one person typed at the same moment, in one text. Changes in different places are both made; of the
 * same place both are kept, one behind the other, so that nothing typed is lost.
 */
function mergeTexts(base: string, first: string, second: string): string {
  const [one, other] = [changeBetween(base, first), changeBetween(base, second)].sort(
    (a, b) => a.at - b.at || a.at + a.gone.length - (b.at + b.gone.length),
  ) as [TextChange, TextChange];
  const oneEnd = one.at + one.gone.length;
  const otherEnd = other.at + other.gone.length;
  if (oneEnd <= other.at)
    return (
      base.slice(0, one.at) +
      one.come +
      base.slice(oneEnd, other.at) +
      other.come +
      base.slice(otherEnd)
    );
  const end = Math.max(oneEnd, otherEnd);
  const keptOne = one.come + base.slice(oneEnd, end);
  const keptOther = base.slice(one.at, other.at) + other.come + base.slice(otherEnd, end);
  const both = keptOne === '' || keptOther.includes(keptOne) ? keptOther : keptOne + keptOther;
  return base.slice(0, one.at) + both + base.slice(end);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Two tabs' work on one value: texts by their changes, objects field by field, anything else from the tab that changed it. */
export function mergeTyping<Value>(base: Value, first: Value, second: Value): Value {
  const merged = (from: unknown, one: unknown, other: unknown): unknown => {
    if (sameValue(one, other) || sameValue(from, other)) return one;
    if (sameValue(from, one)) return other;
    if (typeof from === 'string' && typeof one === 'string' && typeof other === 'string')
      return mergeTexts(from, one, other);
    if (isRecord(from) && isRecord(one) && isRecord(other))
      return Object.fromEntries(
        [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
          key,
          merged(from[key], one[key], other[key]),
        ]),
      );
    return one;
  };
  return merged(base, first, second) as Value;
}
