import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { contentWords } from '../../scoring/content-words.ts';
import type { TermMatch } from '../../scoring/score.ts';
import { credentialName } from './background.ts';

/** The names of certifications, as the resume has them. */
export function credentialNames(resume: ResumeDocument | null): string[] {
  const section = resume?.sections.find(({ kind }) => kind === 'certifications');
  return [...(section?.bullets ?? []), ...(section?.entries.map(({ title }) => title) ?? [])]
    .map(credentialName)
    .filter((name) => name !== '' && name.length <= 80);
}

const ofCertificates = /certif|licen[cs]/iu;
export const isCredential = ({ term, foundIn }: TermMatch) =>
  /\p{Lu}{2}/u.test(term) && foundIn.some(({ place }) => ofCertificates.test(place));

/** Whether a text names the term, in any case and as whole words. */
export function names(text: string, term: string): boolean {
  const [lower, wanted] = [text.toLowerCase(), term.toLowerCase()];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const around = `${lower.charAt(at - 1)} ${lower.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** `Accounts payable` began a line; within a sentence it is `accounts payable`. */
export const smallPhrase = (term: string) =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** `Registered Nurse (RN)` → `registered nurse (RN)`: who one is has no capitals. */
export const smallWords = (name: string) =>
  name.replace(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

/** In words; a longer quote is a line, not the name of a skill. */
const longestSkill = 3;
const isShort = (name: string) => /^[\p{Lu}\d][\p{Lu}\d/&+.-]{1,6}s?$/u.test(name);

/**
 * What the posting asks for, as a person calls it: a certificate by its name in the resume, a single word as the resume
 * writes it, and where the resume has another word for it, both: "registered nurse (RN)".
 */
export function nameOf(match: TermMatch): string {
  const { term, alias, foundIn } = match;
  const inResume = foundIn.map(({ quote }) => quote).join(' ');
  if (isCredential(match)) {
    const certificate = foundIn.find(({ place }) => ofCertificates.test(place));
    const name = credentialName(certificate?.quote ?? '').replace(/,.*$/u, '');
    if (name !== '' && name.length <= 60) return names(name, term) ? name : `${name} (${term})`;
  }
  const listedAs = foundIn.find(
    ({ quote }) =>
      quote.split(' ').length <= longestSkill && !quote.includes(',') && names(quote, term),
  );
  // "forklift license" rather than the "forklift" that was searched for.
  if (listedAs) return smallPhrase(listedAs.quote.replace(/[.;:\s]+$/u, ''));
  if (alias === null || areSameWords(term, alias)) {
    const small = term.charAt(0).toLowerCase() + term.slice(1);
    return !inResume.includes(term) && inResume.includes(small) ? small : smallPhrase(term);
  }
  const own = asWrittenIn(inResume, alias);
  return isShort(own) && !isShort(term)
    ? `${smallPhrase(term)} (${own})`
    : `${smallPhrase(own)} (${term})`;
}

/** "patient care documentation" and "documented patient care" are one thing in the same words. */
const areSameWords = (term: string, alias: string) => {
  const words = contentWords(alias);
  return contentWords(term).every((word) =>
    words.some((other) => other.startsWith(word.slice(0, 5))),
  );
};

/** The alias with the capitals of the text; as the table has it where it does not stand there. */
function asWrittenIn(text: string, alias: string): string {
  const at = text.toLowerCase().indexOf(alias.toLowerCase());
  return at < 0 ? alias : text.slice(at, at + alias.length);
}
