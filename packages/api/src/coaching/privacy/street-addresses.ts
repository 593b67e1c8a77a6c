const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const unit = String.raw`(?:,?\s*(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl)\.?\s*#?\s*\w{1,6}|,?\s*#\s*\w{1,6})?`;

/** Street and number, as they are written in the countries our readers write from. */
export const streetAddresses: readonly RegExp[] = [
  new RegExp(
    String.raw`\b\d{1,6}[A-Za-z]?\s+(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?\s+)?(?:(?:${word}|\d{1,3}(?:st|nd|rd|th))\s+){1,4}?(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Square|Sq|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Close|Crescent|Row|Gardens|Trail|Loop)\b\.?${unit}`,
    'gu',
  ),
  /\bP\.?\s?O\.?\s*Box\s+\d{1,7}\b/giu,
  /\b\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm|ring)\s+\d{1,4}\s?[a-z]?\b/gu,
  /\b(?:\p{Lu}[\p{L}-]+\s+)?(?:Straße|Strasse|Gasse|Weg|Platz|Allee)\s+\d{1,4}\s?[a-z]?\b/gu,
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours|route)\s+[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,5}/giu,
  /\b(?:calle|avenida|av\.|avda\.|plaza|paseo|carrera|rua|travessa|via|viale|corso|piazza)\s+[\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){0,4}?,?\s*(?:n\.?º?\s*)?\d{1,5}\b/giu,
];
