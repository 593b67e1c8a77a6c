import { isEmail, isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import { parseDateRange } from '@career-coach/shared/resume-document/parse-dates.ts';

/** What is wrong with a field, in words that say what is understood; null when nothing is. Nothing of it stops saving. */
export const checkEmail = (text: string): string | null =>
  text === '' || isEmail(text)
    ? null
    : 'This does not read as an e-mail address, such as name@example.com.';

export const checkPhone = (text: string): string | null =>
  text === '' || isPhone(text)
    ? null
    : 'This does not read as a phone number. Digits, spaces, dots, brackets and a plus are understood.';

export const checkUrl = (text: string): string | null =>
  text === '' || /^(?:https?:\/\/|mailto:|tel:)\S+$/iu.test(text)
    ? null
    : 'Begin the address with https://, or nobody can follow it.';

export const dateForms =
  'Mar 2021 – Present, 03/2021 – 05/2023, 2019 – 2021, 2021年3月 or since 2018';

export const checkDates = (text: string): string | null =>
  text.trim() === '' || parseDateRange(text) !== null
    ? null
    : `This is kept, but not read as dates. Forms that are: ${dateForms}.`;
