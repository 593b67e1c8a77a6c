const comparable = (text: string) =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether a quote stands in the text word for word; the form of quotation marks and an end mark do not count. */
export function isVerbatim(quote: string, text: string): boolean {
  const wanted = comparable(quote).replace(/^["']|["'.…]+$/gu, '');
  return wanted.length >= 3 && comparable(text).includes(wanted);
}
