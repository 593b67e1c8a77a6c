import { Refusal } from '../refusals.ts';

/** Where the parts of a Word document lie: other programs than Word call them `document2.xml` or put them elsewhere. */
export interface WordParts {
  main: string;
  styles: string;
  /** Headers and footers, in order. */
  margins: string[];
}

interface Relationship {
  type: string;
  target: string;
}

const attribute = (element: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? '';

const relationshipsIn = (xml: string): Relationship[] =>
  [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)]
    .filter(([element]) => attribute(element, 'TargetMode') !== 'External')
    .map(([element]) => ({
      // The last word is the same in both dialects of the format.
      type: attribute(element, 'Type').split('/').at(-1) ?? '',
      target: attribute(element, 'Target'),
    }));

/** A path as the archive has it, from a target that may begin at its root or go up. */
function resolve(target: string, folder: string): string {
  const parts: string[] = [];
  for (const part of `${target.startsWith('/') ? '' : folder}/${target}`.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.join('/');
}

const mainContent =
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/u;

/** The path of the main part by the archive's own tables; null when it is no Word document. */
function mainPartOf(names: readonly string[], xmlOf: (name: string) => string): string | null {
  const related = relationshipsIn(xmlOf('_rels/.rels'))
    .filter(({ type }) => type === 'officeDocument')
    .map(({ target }) => resolve(target, ''));
  const declared = [...xmlOf('[Content_Types].xml').matchAll(/<(?:\w+:)?Override\s[^>]*>/gu)]
    .filter(([element]) => mainContent.test(attribute(element, 'ContentType')))
    .map(([element]) => resolve(attribute(element, 'PartName'), ''));
  // A spreadsheet has a main part as well, of another kind.
  const isWord = (name: string) =>
    names.includes(name) &&
    (declared.length === 0 ? name.startsWith('word/') : declared.includes(name));
  return [...related, 'word/document.xml', ...declared].find(isWord) ?? null;
}

export const isWordArchive = (names: readonly string[]): boolean =>
  names.includes('word/document.xml') ||
  (names.includes('[Content_Types].xml') && names.some((name) => /^word\/[^/]+\.xml$/u.test(name)));

/** Finds the parts of a Word document. */
export function wordPartsOf(names: readonly string[], xmlOf: (name: string) => string): WordParts {
  const main = mainPartOf(names, xmlOf);
  if (main === null) throw new Refusal('CORRUPT');
  const cut = main.lastIndexOf('/') + 1;
  const [folder, file] = [main.slice(0, cut), main.slice(cut)];
  const related = relationshipsIn(xmlOf(`${folder}_rels/${file}.rels`)).map(({ type, target }) => ({
    type,
    name: resolve(target, folder),
  }));
  const margins = related
    .filter(({ type, name }) => (type === 'header' || type === 'footer') && names.includes(name))
    .map(({ name }) => name);
  return {
    main,
    styles: related.find(({ type }) => type === 'styles')?.name ?? `${folder}styles.xml`,
    margins: [...new Set(margins)].sort(),
  };
}
