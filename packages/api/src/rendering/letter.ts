import type { Words } from './words.ts';
import { plainLine } from './words.ts';
import type { ContactData } from './typst/resume-data.ts';
import { isRightToLeft, languageOf } from './language-of.ts';
import { paperOf, type Paper } from './paper.ts';

/** Who writes a letter, as far as they have said. */
export interface LetterSender {
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
}

export interface Letter {
  sender: LetterSender;
  companyName: string;
  jobTitle: string;
  /** Plain text; a blank line begins a paragraph, a single line break stays one. */
  content: string;
  /** The day that the letter bears. */
  date: Date;
}

/** What packages/api/templates/letter.typ reads as `input`, and the Word letter too. */
export interface LetterData {
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  paper: Paper;
  contact: ContactData & { headline: Words | null };
  date: string;
  company: string;
  subject: string;
  /** The lines of each paragraph. */
  paragraphs: string[][];
}

export function letterData({ sender, companyName, jobTitle, content, date }: Letter): LetterData {
  const language = languageOf(content);
  const name = plainLine(sender.name ?? '');
  const items = [sender.email, sender.phone, sender.location].map((text, index) => ({
    label: null,
    text: plainLine(text ?? ''),
    url: linkOf(index, text),
  }));
  return {
    title: plainLine(`${jobTitle} – ${companyName}`),
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    paper: paperOf(sender),
    contact: {
      name: name === '' ? null : name,
      headline: null,
      items: items.filter(({ text }) => text !== ''),
    },
    date: dayIn(language, sender, date),
    company: plainLine(companyName),
    subject: plainLine(jobTitle),
    paragraphs: paragraphsOf(content),
  };
}

const linkOf = (index: number, text: string | null): string | null =>
  text === null ? null : ([`mailto:${text}`, `tel:${text.replace(/[^+\d]/gu, '')}`][index] ?? null);

export const paragraphsOf = (content: string): string[][] =>
  content
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/u)
    .map((paragraph) =>
      paragraph
        .split(/\r?\n/u)
        .map(plainLine)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);

/** The day as it is written where the letter's language is: the month first in the United States only. */
function dayIn(language: string, sender: LetterSender, date: Date): string {
  const locale =
    language === 'en' ? (paperOf(sender) === 'us-letter' ? 'en-US' : 'en-GB') : language;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(date);
}
