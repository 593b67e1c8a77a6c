/**
 * Typst writes all pages below each other into one SVG: for each a white ground and a group, then the glyphs of all of them.
 * This makes one picture per page, with the glyphs it uses, a fifth of the size. Links are left out: the pictures show, and
 * nothing that a person wrote is left in them as text.
 */
export function splitPages(svg: string): string[] {
  const flat = svg
    .replace(/<a\s[^>]*\/>|<a\s[^>]*>|<\/a>/gu, '')
    .replace(/ fill-rule="nonzero"| y="0"(?=[ /])| class="[^"]*"/gu, '')
    .replace(/-?\d+\.\d{3,}(?:e-\d+)?/gu, (number) => String(Number(Number(number).toFixed(2))));
  const glyphs = glyphsOf(flat);
  const pages = [
    ...flat.matchAll(
      /^ {4}<path fill="#ffffff" d="M 0 0v ([\d.]+) h ([\d.]+) [^\n]*\n {4}(?:<g\/>|<g[ >][^]*?\n {4}<\/g>)/gmu,
    ),
  ];
  return pages.map(([page, height = '0', width = '0']) => {
    // Each page is drawn at its place in the long picture; its own begins at the top.
    const body = page
      .replace(/^( {4}<g) transform="matrix\(1 0 0 1 0 [^)]*\)"/mu, '$1')
      .replace(/\n\s*/gu, '');
    const used = new Map<string, string>();
    const drawn = body.replace(/xlink:href="#(\w+)"/gu, (_, id: string) => {
      if (!used.has(id)) used.set(id, `g${used.size.toString(36)}`);
      return `href="#${used.get(id) ?? ''}"`;
    });
    const symbols = [...used]
      .map(
        ([id, short]) =>
          `<symbol id="${short}" overflow="visible">${glyphs.get(id) ?? ''}</symbol>`,
      )
      .join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">${drawn}<defs>${symbols}</defs></svg>`;
  });
}

const glyphsOf = (svg: string): ReadonlyMap<string, string> =>
  new Map(
    [...svg.matchAll(/<symbol id="(\w+)"[^>]*>([^]*?)<\/symbol>/gu)].map(
      ([, id = '', shape = '']) => [id, shape.replace(/\n\s*/gu, '')],
    ),
  );
