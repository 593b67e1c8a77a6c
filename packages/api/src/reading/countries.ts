/** The languages that countries are named in here. */
const languages =
  'en de fr es pt it nl pl cs sk hu ro bg el tr ru uk sv da nb fi vi id ms th ja zh zh-Hant ko ar he fa hi bn ta ur sw'.split(
    ' ',
  );
/** Short names and spellings that the tables of languages do not have. */
const others =
  'USA|U.S.A.|US|U.S.|America|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|UAE|U.A.E.|Korea|Czech Republic|Macedonia|Holland|Burma|Ivory Coast|Türkiye|Republic of Ireland|Deutschland|Nederland|Brasil|Polska|Россия|Việt Nam|الإمارات|中国|日本|대한민국|한국';
/** Names of people that are also countries. */
const notAlone = new Set(['jordan', 'chad', 'georgia', 'jersey', 'israel']);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
let names: Set<string> | null = null;

/** The countries' names, from the tables of the runtime: filled when the first place is asked for. */
function countryNames(): Set<string> {
  if (names !== null) return names;
  const found = new Set(others.toLowerCase().split('|'));
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = /^(?:EU|EZ|UN|QO|X.|Z.)$/u.test(first + second)
          ? undefined
          : display.of(first + second);
        if (name !== undefined) found.add(name.toLowerCase());
      }
  }
  names = found;
  return found;
}

/** Whether a text is the name of a country, in any of many languages. */
export const isCountry = (text: string): boolean =>
  text.length <= 60 && countryNames().has(text.trim().toLowerCase().normalize('NFC'));

/** Whether it is nothing else, so that it says where without a city before it. */
export const isOnlyCountry = (text: string): boolean =>
  isCountry(text) && !notAlone.has(text.trim().toLowerCase());
