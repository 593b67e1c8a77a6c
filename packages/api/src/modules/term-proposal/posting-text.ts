/** A posting without what the clipboard does to its blanks and line ends: equal postings are one request. */
export const postingText = (jobDescription: string): string =>
  jobDescription
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
