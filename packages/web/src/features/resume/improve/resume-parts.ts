/** The sections of a resume that can be looked at by themselves, by the line of their heading. */
export function partsOf(content: string): { value: string; label: string }[] {
  return content.split(/\r\n|[\n\r]/u).flatMap((line, index) => {
    const heading = /^ {0,3}##\s+(.*?)\s*(?:\{\.[a-z]+\})?$/u.exec(line)?.[1];
    return heading ? [{ value: String(index + 1), label: heading }] : [];
  });
}
