import type { SectionKind } from './resume-document.ts';
import { headingsByKind, otherHeadings } from './section-headings.ts';

/** A heading as it is compared: no case, signs, numbering or ornament. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&|\+|\//g, ' ')
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'・ ]/gu, ' ')
    .replace(/^\s*(?:\d+|[ivx]+(?=\s*\.))\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const withoutAnd = (plain: string) =>
  plain.replace(/ (?:and|und|et|y|e|en|i|och|og|ve|и|та|και) /gu, ' ');
const squeezed = (plain: string) => plain.replace(/ /g, '');

/** Small capitals lose the accents of Greek and the shape of its last sigma. */
const withoutAccents = (plain: string) =>
  plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/ς/gu, 'σ');

const known = new Map<string, SectionKind>();
/** The words of a heading by what it is without its spaces: for type that is set with spaces between letters. */
const spaced = new Map<string, string>();
const addHeading = (heading: string, kind: SectionKind) => {
  const plain = plainHeading(heading);
  if (!spaced.has(squeezed(plain))) spaced.set(squeezed(plain), plain);
  for (const form of [plain, withoutAnd(plain), squeezed(plain), withoutAccents(plain)])
    if (!known.has(form)) known.set(form, kind);
};
const entriesOf = Object.entries as (
  kinds: typeof headingsByKind,
) => [SectionKind, readonly string[]][];
for (const [kind, headings] of entriesOf(headingsByKind))
  for (const heading of headings) addHeading(heading, kind);
for (const heading of otherHeadings) addHeading(heading, 'other');

/** Words that decide when the whole heading is not known, the first that occurs in this order. */
const deciding: readonly [RegExp, SectionKind][] = [
  [
    /\b(?:volunteer|volunteering|community service|ehrenamt\p{L}*|bénévol\p{L}*|voluntari\p{L}*)\b/u,
    'volunteering',
  ],
  [/\b(?:publications?|papers|publikation\p{L}*)\b/u, 'publications'],
  [/\b(?:awards?|honou?rs?|auszeichnung\p{L}*|achievements|scholarships)\b/u, 'awards'],
  [/\b(?:certifications?|certificates?|licen[sc]es?|zertifi\p{L}*)\b/u, 'certifications'],
  [
    /\b(?:experience|employment|work history|berufs\p{L}*|expérience\p{L}*|experiencia|experiência|esperienz\p{L}*|werkervaring|doświadczenie)\b/u,
    'experience',
  ],
  [/\b(?:education|academic|ausbildung|studium|formación|wykształcenie)\b/u, 'education'],
  [
    /\b(?:programming languages|skills?|competenc\p{L}*|expertise|technologies|kenntnisse|compétences|habilidades|competenze|umiejętności)\b/u,
    'skills',
  ],
  [/\b(?:languages|sprachen|langues|idiomas|lingue)\b/u, 'languages'],
  [/\b(?:projects?|projekte?|projets|proyectos|progetti)\b/u, 'projects'],
  [/\b(?:summary|profile|objective|about me)\b/u, 'summary'],
];

/** The kind of a heading that is known as a whole, or null: the test for "is this line a heading at all". */
export function knownSectionKind(heading: string): SectionKind | null {
  const plain = plainHeading(heading);
  return (
    known.get(plain) ??
    known.get(withoutAnd(plain)) ??
    known.get(squeezed(plain)) ??
    known.get(withoutAccents(plain)) ??
    null
  );
}

/** A heading that is set with spaces between its letters (`E X P E R I E N C E`), as it is meant; any other as it is. */
export function withoutLetterSpaces(heading: string): string {
  const plain = plainHeading(heading);
  const meant = spaced.get(squeezed(plain));
  if (
    known.has(plain) ||
    known.has(withoutAnd(plain)) ||
    meant === undefined ||
    !/\s/u.test(heading.trim())
  )
    return heading;
  return heading === heading.toUpperCase()
    ? meant.toUpperCase()
    : meant.charAt(0).toUpperCase() + meant.slice(1);
}

/** What a section is about, from its heading in any of the languages we know; `other` when that cannot be told. */
export function sectionKindOf(heading: string): SectionKind {
  const exact = knownSectionKind(heading);
  if (exact !== null) return exact;
  // Of `Skills & Awards` the first part decides.
  const first = knownSectionKind(
    heading.split(/\s*(?:[&+/,]|(?<=\s)(?:and|und|et|y|e|en|i|och|og|ve|и|та)(?=\s))\s*/u)[0] ?? '',
  );
  if (first !== null && first !== 'other') return first;
  const plain = plainHeading(heading);
  if (plain.split(' ').length > 7) return 'other';
  return deciding.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}
