import { isCountry, isOnlyCountry } from './countries.ts';
import {
  findDateRanges,
  parseDateRange,
} from '@career-coach/shared/resume-document/parse-dates.ts';

export const emailIn = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,24}/u;
/** A number as people write it, with at least seven digits; `isPhone` decides. */
export const phoneIn =
  /(?:\+|\b00)?\(?\d[\d\s().\-–/\u00a0]{5,22}\d(?:\s*(?:x|ext\.?)\s*\d{1,6})?/giu;

const usState =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|BC|ON|QC|AB|MB|NS|SK|NSW|VIC|QLD';
const regions =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|D\\.C\\.|Puerto Rico|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Victoria|Queensland|Bayern|Hessen|Sachsen|Nordrhein-Westfalen|Baden-Württemberg|Karnataka|Maharashtra|Tamil Nadu|Kerala|Gujarat|Punjab|Telangana|São Paulo|Rio de Janeiro';
const cityPart = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’ -]{1,38}";
const placePatterns = [
  new RegExp(
    `^${cityPart},\\s*(?:${usState})(?:,?\\s*(?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4}))?$`,
    'u',
  ),
  new RegExp(`^${cityPart},\\s*(?:${regions})$`, 'u'),
  new RegExp(`^(?:\\d{4,6}|[A-Z]-?\\d{4,5})\\s+${cityPart}(?:,\\s*${cityPart})?$`, 'u'),
  /^(?:fully )?remote(?:\s*[,(/–-].{0,40})?$|^hybrid$|^home ?office$/iu,
  new RegExp(
    `^${cityPart}\\s?[–/-]\\s?(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)$`,
    'u',
  ),
  /^\p{Script=Hangul}{1,5}(?:특별시|광역시|특별자치시|도|시)(?:\s+\p{Script=Hangul}[\p{Script=Hangul}\d-]*){0,4}$/u,
  /^(?:東京都|北海道|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県|[\p{Script=Han}]{2,4}省)?[\p{Script=Han}]{1,6}(?:市|区|區|町|村)[\p{Script=Han}\p{N}-]{0,20}$/u,
];
const loosePlace =
  /^(?:\p{Lu}[\p{L}\p{M}.'’ -]{1,30},\s*\p{Lu}|\p{Lo}[\p{L}\p{M} -]{1,30}[,،、]\s*\p{Lo})[\p{L}\p{M}.'’ -]{1,30}$/u;

const cityOnly = new RegExp(`^${cityPart}(?: \\d{1,2})?$`, 'u');
const regionOnly = new RegExp(`^(?:${regions}|${usState})$`, 'u');

/** `Berlin, Germany`, `जयपुर, भारत`, `Lyon, Rhône, France`: ends with a country, whatever the language. */
function endsWithCountry(text: string): boolean {
  const parts = text.split(/[,،、]\s*/u);
  const [city, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    cityOnly.test(city) &&
    (parts.length === 2 ||
      regionOnly.test(parts[1] ?? '') ||
      placePatterns[0]?.test(`${city}, ${parts[1] ?? ''}`) === true) &&
    isCountry(last)
  );
}

/** `Portland, OR`, `Berlin, Germany`, `Remote`: a text that can hardly be anything but a place. */
export const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  (placePatterns.some((pattern) => pattern.test(text.trim())) || endsWithCountry(text.trim()));

/** `Istanbul, Türkiye`, but also `Nexus, Engineering`: two names with a comma, where a place is expected. */
export const mayBePlace = (text: string): boolean =>
  isPlace(text) || isOnlyCountry(text) || loosePlace.test(text.trim());

const durationPattern =
  /^\(?(?:\d+(?:[.,]\d)?\+?\s*(?:years?|yrs?|months?|mos?|weeks?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|anos?|anni|mesi|лет|года?|мес\.?|년|개월|年|ヶ月|か月)[\s,]*){1,2}\)?$/iu;

/** `2 years 10 months`: follows from the dates, and is left out. */
export const isDuration = (text: string): boolean => durationPattern.test(text.trim());

/** A text that is only dates, with or without the time between them. */
export const isDates = (text: string): boolean => parseDateRange(text) !== null;

/** `(NeurIPS 2023)`: the year belongs to the words in the brackets, not to the entry. */
function isInsideRemark(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') && /\p{L}/u.test(before.slice(open));
}

export interface CutDates {
  text: string;
  rest: string;
}

/** Cuts the dates that end or begin a text from it, such as `Nurse, Mercy Clinic (2019 – 2021)`. */
export function cutDates(text: string): CutDates | null {
  const ranges = findDateRanges(text);
  for (const found of [ranges.at(-1), ranges[0]]) {
    if (found === undefined || isInsideRemark(text, found.start)) continue;
    const before = text.slice(0, found.start).replace(/[\s([,|·•:–—-]+$/u, '');
    const after = text
      .slice(found.end)
      .replace(/^[\s)\],|·•:]+/u, '')
      .replace(/^\(?[^()]{0,30}\)$/u, (rest) => (isDuration(rest) ? '' : rest));
    if (after === '' || isDuration(after)) return { text: found.range.text, rest: before };
    if (before === '') return { text: found.range.text, rest: after.replace(/^[–—-]\s+/u, '') };
  }
  return null;
}

const documentTitle =
  /^(?:curriculum vitae|europass(?: curriculum vitae| cv)?|resume|résumé|cv|lebenslauf|tabellarischer lebenslauf|履\s*歴\s*書|職\s*務\s*経\s*歴\s*書|个人简历|简\s*历|이\s*력\s*서|hoja de vida|currículum(?: vitae)?|curr[ií]culo|życiorys|резюме|السيرة الذاتية|सीवी|बायोडाटा|bio-?data|resumé|bewerbung)$/iu;
/** Whether a text says what the document is, as if that were its title. */
export const isDocumentTitle = (text: string): boolean => documentTitle.test(text.trim());
const nameStop =
  /^(?:profile|contact|page \d+|confidential|personal (?:information|details|data))$/iu;

/** Whether a text can be a person's name, in any script. */
export function mayBeName(text: string): boolean {
  const trimmed = text.trim();
  if (
    nameStop.test(trimmed) ||
    isDocumentTitle(trimmed) ||
    /[@\d:;/\\<>{}[\]=+_#!?"“”]/u.test(trimmed) ||
    trimmed.length > 80
  )
    return false;
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・·\s]{2,14}$/u.test(
      trimmed,
    )
  )
    return true;
  const words = trimmed
    .replace(/\([^)]*\)/gu, '')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const looksLikeWord = (word: string) => /^(?:[\p{L}\p{M}][\p{L}\p{M}'’.-]*)$/u.test(word);
  if (words.length < 2 || words.length > 7 || !words.every(looksLikeWord))
    return (
      words.length === 1 &&
      /^\p{Lu}\p{L}{0,20}(?:[-'’]\p{L}{1,20}){0,2}$/u.test(trimmed) &&
      trimmed.length > 1
    );
  const hasCase = /\p{Ll}|\p{Lu}/u.test(trimmed);
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:de|da|do|dos|das|del|della|di|van|von|der|den|und|zu|zum|la|le|el|al|bin|ibn|bint|ter|ten|af|av|y|e|of|d'.*|al-.*|i)$/u.test(
        word,
      ),
  );
  return !hasCase || small.length === 0;
}
