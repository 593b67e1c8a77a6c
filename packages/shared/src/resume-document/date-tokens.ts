import {
  besideForms,
  fromForms,
  monthForms,
  presentForms,
  seasonForms,
  sinceForms,
  untilForms,
} from './date-words.ts';
import type { ResumeDate } from './resume-document.ts';

/** Beyond this many characters a line is not searched. */
const longestLine = 2_000;

type TokenKind =
  | 'date'
  | 'month'
  | 'shortYear'
  | 'present'
  | 'dash'
  | 'since'
  | 'from'
  | 'beside'
  | 'space'
  | 'other';
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  date?: ResumeDate;
  /** `03/21` is a date only beside another one. */
  weak?: boolean;
}

const oneOf = (forms: readonly string[]) =>
  [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
const word = (forms: readonly string[]) =>
  `(?<![\\p{L}\\p{M}])(?:${oneOf(forms)})(?![\\p{L}\\p{M}])`;
const sticky = (source: string) => new RegExp(source, 'iuy');

const monthOf = new Map(
  monthForms.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);
const month = `(?<![\\p{L}\\p{M}])(${oneOf(monthForms.flat())})(?![\\p{L}\\p{M}])\\.?`;
const year = '((?:19[3-9]|20\\d)\\d)(?!\\d)';
const notInNumber = '(?<![\\d$€£¥₹+]|\\d[.,])';
const monthNumber = '(1[0-2]|0?[1-9])(?!\\d)';

const fullYear = (text: string) =>
  text.length === 2 ? (Number(text) < 50 ? 2000 : 1900) + Number(text) : Number(text);
const monthFromWord = (text: string | undefined) =>
  monthOf.get((text ?? '').toLowerCase().normalize('NFC')) ?? null;
const eraStart: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

type Groups = RegExpExecArray;
interface Rule {
  pattern: RegExp;
  weak?: boolean;
  read: (groups: Groups) => ResumeDate | null;
}
const group = (groups: Groups, index: number) => groups[index] ?? '';
const valid = (yearText: string, monthText: string): ResumeDate | null => {
  const monthValue = Number(monthText);
  return monthValue >= 1 && monthValue <= 12
    ? { year: fullYear(yearText), month: monthValue }
    : null;
};

const rules: readonly Rule[] = [
  {
    // 2021年3月, 2021년 3월, 2021年
    pattern: sticky(
      `${notInNumber}((?:19[3-9]|20\\d)\\d)\\s*[年년]度?(?:\\s*(1[0-2]|0?[1-9])\\s*[月월](?:\\s*\\d{1,2}\\s*[日일])?)?`,
    ),
    read: (groups) => ({
      year: Number(groups[1]),
      month: groups[2] === undefined ? null : Number(groups[2]),
    }),
  },
  {
    // 令和3年4月
    pattern: sticky('(令和|平成|昭和)\\s*(元|\\d{1,2})\\s*年(?:\\s*(1[0-2]|0?[1-9])\\s*月)?'),
    read: (groups) => ({
      year: (eraStart[group(groups, 1)] ?? 0) + (groups[2] === '元' ? 1 : Number(groups[2])),
      month: groups[3] === undefined ? null : Number(groups[3]),
    }),
  },
  // 2021-03-15, 2021-03, 2021.3
  {
    pattern: sticky(
      `${notInNumber}((?:19[3-9]|20\\d)\\d)([-./])(1[0-2]|0?[1-9])(?:\\2(?:3[01]|[12]\\d|0?[1-9]))?(?![\\d])`,
    ),
    read: (groups) => valid(group(groups, 1), group(groups, 3)),
  },
  {
    // 15.03.2021 (day first), 03/15/2021 (month first, unless that cannot be)
    pattern: sticky(`${notInNumber}(\\d{1,2})([./-])(\\d{1,2})\\2${year}`),
    read: (groups) => {
      const [first, second] = [Number(groups[1]), Number(groups[3])];
      const monthIsFirst = second > 12 || (first <= 12 && groups[2] === '/');
      return valid(group(groups, 4), String(monthIsFirst ? first : second));
    },
  },
  // 03/2021, 3.2021, tháng 3 năm 2021, tháng 3/2021
  {
    pattern: sticky(
      `(?:(?<![\\p{L}])(?:tháng|thg|t)\\.?\\s*)?${notInNumber}${monthNumber}\\s?(?:[./-]|năm|,?\\s+năm)\\s?${year}`,
    ),
    read: (groups) => valid(group(groups, 2), group(groups, 1)),
  },
  // 15 March 2021, March 15, 2021, Mar. 2021, marzo de 2021, Sept '21
  {
    pattern: sticky(
      `(?:${notInNumber}\\d{1,2}(?:st|nd|rd|th|er|\\.|º|-го)?\\s+(?:de\\s+|of\\s+)?)?${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?=\\s*,))?[\\s,./-]*(?:de[l]?\\s+|of\\s+)?(?:${year}|['’](\\d\\d)(?!\\d))`,
    ),
    read: (groups) => ({
      year: fullYear(group(groups, 2) || group(groups, 3)),
      month: monthFromWord(groups[1]),
    }),
  },
  // 2021 March, 2020. március
  {
    pattern: sticky(`${notInNumber}${year}[.,]?\\s+${month}(?!\\s*(?:\\d{4}|['’]\\d\\d))`),
    read: (groups) => ({ year: Number(groups[1]), month: monthFromWord(groups[2]) }),
  },
  // Summer 2021, Q1 2021, WS 2020
  {
    pattern: sticky(`(?:${word(seasonForms)}|(?<![\\p{L}])[QTК][1-4])[\\s,/]+(?:of\\s+)?${year}`),
    read: (groups) => ({ year: Number(groups[1]), month: null }),
  },
  {
    pattern: sticky(`${notInNumber}${year}(?![,.]\\d)\\s?(?:г\\.|гг\\.|р\\.|рр\\.)?`),
    read: (groups) => ({ year: Number(groups[1]), month: null }),
  },
  {
    pattern: sticky(`(?<![\\d/.])(0[1-9]|1[0-2])\\/(\\d\\d)(?![\\d/])`),
    weak: true,
    read: (groups) => valid(group(groups, 2), group(groups, 1)),
  },
];

const presentPattern = sticky(`${word(presentForms)}|現在|现在|至今|현재|재직\\s?중`);
const dashPattern = sticky(
  `(?:[-–—−‒―~〜～]+|->|→)|${word(untilForms)}|(?<=[年月\\d])\\s*(?:から|부터|より|至|到)`,
);
const sincePattern = sticky(word(sinceForms));
const fromPattern = sticky(word(fromForms));
const monthPattern = sticky(month);
const shortYearPattern = sticky("['’]?(\\d\\d)(?!\\d)");
const besidePattern = sticky(
  `${word(besideForms)}|[,;:()\\[\\]|·•.]|まで|\\d+(?:[.,]\\d)?\\+?\\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|anos?|anni|mesi|лет|года?|мес|년|개월|ヶ月|か月|年間)(?![\\p{L}])\\.?`,
);
const spacePattern = /\s+/uy;

/** Full-width digits and signs as their narrow forms, one for one so that places stay the same. */
export const narrow = (text: string) =>
  text.replace(/[０-９／．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function tokenAt(
  text: string,
  at: number,
  previous: Token | undefined,
  beforePrevious: Token | undefined,
): Token {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found !== null && found[0].length > 0 ? found : null;
  };
  const space = match(spacePattern);
  if (space !== null) return { kind: 'space', start: at, end: at + space[0].length };
  for (const rule of rules) {
    const groups = match(rule.pattern);
    const date = groups === null ? null : rule.read(groups);
    if (groups !== null && date !== null) {
      return {
        kind: 'date',
        start: at,
        end: at + groups[0].length,
        date,
        ...(rule.weak === true && { weak: true }),
      };
    }
  }
  if (previous?.kind === 'dash' && beforePrevious?.kind === 'date') {
    const short = match(shortYearPattern);
    if (short !== null)
      return {
        kind: 'shortYear',
        start: at,
        end: at + short[0].length,
        date: { year: fullYear(group(short, 1)), month: null },
      };
  }
  if (previous?.kind === 'date' && text[at] === '/')
    return { kind: 'dash', start: at, end: at + 1 };
  const patterns: [TokenKind, RegExp][] = [
    ['present', presentPattern],
    ['dash', dashPattern],
    ['since', sincePattern],
    ['from', fromPattern],
    ['beside', besidePattern],
  ];
  for (const [kind, pattern] of patterns) {
    const found = match(pattern);
    if (found !== null) return { kind, start: at, end: at + found[0].length };
  }
  const monthWord = match(monthPattern);
  if (monthWord !== null) {
    return {
      kind: 'month',
      start: at,
      end: at + monthWord[0].length,
      date: { year: 0, month: monthFromWord(monthWord[1]) },
    };
  }
  const rest = /(?:[\p{L}\p{M}\d]+|.)/suy;
  rest.lastIndex = at;
  return { kind: 'other', start: at, end: at + (rest.exec(text)?.[0].length ?? 1) };
}

/** What a text is made of, as far as dates are concerned; spaces are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length && at < longestLine;) {
    const token = tokenAt(text, at, tokens.at(-1), tokens.at(-2));
    if (token.kind !== 'space') tokens.push(token);
    at = token.end;
  }
  return tokens;
}
