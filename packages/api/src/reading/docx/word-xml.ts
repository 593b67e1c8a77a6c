/** Facts that stand in the XML of a Word document and that mammoth does not tell. */

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const decode = (text: string) =>
  text
    .replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity)
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/giu, (_, code: string) =>
      String.fromCodePoint(
        Math.min(code.startsWith('x') ? parseInt(code.slice(1), 16) : Number(code), 0x10ffff),
      ),
    );

const textsIn = (xml: string) =>
  [...xml.matchAll(/<w:(?:t(?:\s[^>]*)?>([^<]*)<\/w:t|(tab|br)(?:\s[^>]*)?\/)>/gu)]
    .map(([, text, gap]) => (gap === undefined ? decode(text ?? '') : '\t'))
    .join('');

/** The paragraphs of a header or footer. */
export const textsOfPart = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[\s>][\s\S]*?<\/w:p>/gu)]
    .map(([paragraph]) =>
      textsIn(paragraph)
        .replace(/[ \u00a0]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');

/** Text that Word does not show, or shows white or smaller than 2 pt. */
export function hiddenRuns(xml: string): string[] {
  return [...xml.matchAll(/<w:r[\s>](?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/gu)]
    .map(([run]) => run)
    .filter((run) => {
      const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/u.exec(run)?.[0] ?? '';
      const size = Number(/<w:sz w:val="(\d+)"/u.exec(properties)?.[1] ?? 20);
      const isWhite =
        /<w:color [^>]*w:val="F[0-9A-F]F[0-9A-F]F[0-9A-F]"/iu.test(properties) &&
        !/<w:shd |<w:highlight /u.test(properties);
      return (
        /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/u.test(properties) || isWhite || size < 4
      );
    })
    .map((run) => textsIn(run).trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, 200);
}

export function columnsOf(xml: string): number {
  return Math.max(
    1,
    ...[...xml.matchAll(/<w:cols [^>]*w:num="(\d)"/gu)].map(([, count]) => Number(count)),
  );
}

export function pagesOf(appXml: string): number | null {
  const pages = Number(/<Pages>(\d+)<\/Pages>/u.exec(appXml)?.[1] ?? 0);
  return pages > 0 ? pages : null;
}
