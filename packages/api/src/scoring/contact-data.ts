import { isEmail, isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import type { ResumeContact } from '@career-coach/shared/resume-document/resume-document.ts';

/** A name of any country: letters of any script; not an address, a number or the word "Resume". */
export function isPersonName(text: string | null): boolean {
  if (text === null) return false;
  const name = text.trim();
  if (name.length > 200 || !/\p{L}/u.test(name) || /[@\d/\\<>{}[\]|]/u.test(name)) return false;
  return !/^(?:resum[eé]|résumé|curriculum vitae|cv|lebenslauf|currículum|履歴書|简历|name|your name)$/iu.test(
    name,
  );
}

/** An address that can be opened: http(s) or mailto, with a real host. */
export function isWorkingLink(url: string): boolean {
  const text = url.trim();
  if (/^tel:/iu.test(text)) return isPhone(text.slice(4));
  if (/^mailto:/iu.test(text)) return isEmail(text.slice(7));
  const withScheme = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\//iu.test(withScheme) || /\s/u.test(text)) return false;
  try {
    const { hostname } = new URL(withScheme);
    return /^[^.]+(?:\.[^.]+)+$/u.test(hostname) && !/\.(?:invalid|localhost)$/u.test(hostname);
  } catch {
    return false;
  }
}

export function linksOf(contact: ResumeContact, markdown: string): string[] {
  const inText = [
    ...markdown.matchAll(
      /\[[^\][]{0,500}\]\((?:<([^<>\n]{0,2000})>|([^)\s]{0,2000}))(?:[ \t][^)\n]{0,500})?\)/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');
  return [...new Set([...contact.links.map((link) => link.url), ...inText])];
}
