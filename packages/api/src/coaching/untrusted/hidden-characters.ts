/**
 * Characters that no reader sees and a model reads: control and format characters (zero width, direction controls,
 * tags), private ones, fillers that are drawn as nothing, and runs of variation selectors, which can carry any text.
 */
const hidden =
  /(?![\n\r\t\u200C-\u200F\u0600-\u0605\u06DD\u070F\u08E2])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180D]|\u2800|\u3164|\uFFA0|[\u{E0000}-\u{E0FFF}]|[\uFE00-\uFE0F]{2,}/gu;
/** Joiners and direction marks belong into some scripts and into emoji; elsewhere they hide something. */
const strayJoiner =
  /(?<![\p{sc=Arabic}\p{sc=Syriac}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Khmer}\p{sc=Mongolian}\p{M}\p{Emoji}\uFE0F])[\u200C\u200D]/gu;
const strayMark = /(?<![\p{sc=Arabic}\p{sc=Hebrew}\p{P}\p{N}\s])[\u200E\u200F]/gu;

/** The text as a person sees it, and how many characters were taken out. */
export function withoutHiddenCharacters(text: string): { text: string; removed: number } {
  const visible = text.replace(hidden, '').replace(strayJoiner, '').replace(strayMark, '');
  return { text: visible, removed: [...text].length - [...visible].length };
}
