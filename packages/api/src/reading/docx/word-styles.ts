/** What a paragraph style sets, by itself or by what it is based on. */
export interface WordStyle {
  /** 0 of a title, 1 and on of headings; null of text. */
  headingLevel: number | null;
  isBold: boolean;
  isCaps: boolean;
  /** In points. */
  size: number | null;
}

const plain: WordStyle = { headingLevel: null, isBold: false, isCaps: false, size: null };

const isOn = (xml: string, tag: string) =>
  new RegExp(`<w:${tag}(?:\\s*/>|\\s+w:val="(?:1|true|on)")`, 'u').test(xml);
const isOff = (xml: string, tag: string) =>
  new RegExp(`<w:${tag}\\s+w:val="(?:0|false|off)"`, 'u').test(xml);

/** The level that a style's name says, in the languages that Word writes names in. */
export function levelOfName(name: string): number | null {
  if (/^title\b|\btitel\b/iu.test(name)) return 0;
  const level = /(?:heading|überschrift|titre|título|titolo|kop|nagłówek|заголовок)\s*(\d)/iu.exec(
    name,
  )?.[1];
  return level === undefined ? null : Number(level);
}

/** The paragraph styles of a document by their id. */
export function wordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const sources = new Map(
    [...xml.matchAll(/<w:style\s[^>]*w:type="paragraph"[^>]*>[\s\S]*?<\/w:style>/gu)].map(
      ([style]) => [/w:styleId="([^"]*)"/u.exec(style)?.[1] ?? '', style] as const,
    ),
  );
  const read = (id: string, depth: number): WordStyle => {
    const style = sources.get(id);
    if (style === undefined || depth > 10) return plain;
    const based = read(/<w:basedOn w:val="([^"]*)"/u.exec(style)?.[1] ?? '', depth + 1);
    const outline = /<w:outlineLvl w:val="(\d)"/u.exec(style)?.[1];
    const size = /<w:sz w:val="(\d+)"/u.exec(style)?.[1];
    const own = levelOfName(`${/<w:name w:val="([^"]*)"/u.exec(style)?.[1] ?? ''} ${id}`);
    return {
      headingLevel:
        own ??
        (outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : based.headingLevel),
      isBold: isOn(style, 'b') || (based.isBold && !isOff(style, 'b')),
      isCaps: isOn(style, 'caps') || (based.isCaps && !isOff(style, 'caps')),
      size: size === undefined ? based.size : Number(size) / 2,
    };
  };
  return new Map([...sources.keys()].map((id) => [id, read(id, 0)]));
}
