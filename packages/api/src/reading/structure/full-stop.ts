/** A full stop that ends the head as if it were a sentence; that of an abbreviation stays. */
export const withoutFullStop = (text: string): string =>
  /(?:[\p{L}\p{M}]{3}|,\s\p{Lu}{2,3}|\p{Lo}{2}|\))\.$/u.test(text) &&
  !/(?:^|[\s.(])(?:inc|ltd|corp|bros|dept|univ|assn|assoc|intl|esq|hons|tech|comm|conf|proc|int|spol|com)\.$/iu.test(
    text,
  ) &&
  // `B.Com.`: dots between its letters as well.
  !/[\p{L}\p{M}]\.[\p{L}\p{M}]+\.$/u.test(text)
    ? text.slice(0, -1)
    : text;
