import { parseDateRange } from './parse-dates.ts';
import type { ResumeContact, ResumeLink } from './resume-document.ts';

/** One part of a contact line, between two separators. */
export type ContactPart =
  | { kind: 'email' | 'phone' | 'location' | 'unknown'; value: string }
  | { kind: 'link'; link: ResumeLink };

const labels: readonly [RegExp, 'email' | 'phone' | 'location' | 'link'][] = [
  [
    /^(?:e-?mail|e-?mail address|correo|courriel|почта|メール|メールアドレス|邮箱|電子信箱|이메일)\s*[:：]\s*/iu,
    'email',
  ],
  [
    /^(?:phone|mobile|cell|tel|tel\.|telephone|telefon|teléfono|téléphone|telefono|telefone|móvil|handy|телефон|тел\.|điện thoại|電話|電話番号|电话|手机|전화|هاتف)\s*[:：]\s*/iu,
    'phone',
  ],
  [
    /^(?:location|address|adresse|dirección|indirizzo|endereço|adres|anschrift|wohnort|адрес|địa chỉ|住所|地址|주소|العنوان)\s*[:：]\s*/iu,
    'location',
  ],
  [
    /^(?:link|website|web|url|homepage|linkedin|github|portfolio|blog|webseite|site)\s*[:：]\s*/iu,
    'link',
  ],
];
const emailPattern = /^[^\s@<>()[\],;:"|]+@[^\s@<>()[\],;:"|]+\.[\p{L}\p{N}-]{2,}$/u;
const phonePattern = /^(?:\+|00)?[\d\s().\-–/\u00a0]{6,24}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/iu;
const urlPattern = /^https?:\/\/\S+$/iu;
const bareUrlPattern = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+(?:[\p{L}]{2,24})(?::\d+)?(?:\/\S*)?$/u;

export const isEmail = (text: string): boolean => text.length <= 254 && emailPattern.test(text);

/** Digits of any country's number; a date such as `2019 - 2021` is none. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/gu, '').length;
  return (
    phonePattern.test(text.trim()) && digits >= 7 && digits <= 17 && parseDateRange(text) === null
  );
}

const decode = (text: string) =>
  text.replace(/&(amp;)*middot;/gu, (entity) =>
    entity === '&middot;' ? '·' : entity.replace('amp;', ''),
  );
const encode = (text: string) =>
  text
    .replace(/&(?=(?:amp;)*middot;)/gu, '&amp;')
    .replace(/·/gu, '&middot;')
    .replace(/\s*\n\s*/gu, ' ');

/** The address that a bare `linkedin.com/in/x` stands for. */
export const urlOf = (label: string): string =>
  urlPattern.test(label) ? label : `https://${label}`;

function readLink(text: string): ResumeLink | null {
  const marked = /^\[((?:\\.|[^\]\\])*)\]\((?:<([^>]*)>|([^)]*))\)$/u.exec(text);
  if (marked !== null)
    return {
      label: (marked[1] ?? '').replace(/\\([[\]\\])/gu, '$1'),
      url: marked[2] ?? marked[3] ?? '',
    };
  const bare = text.replace(/^<(.*)>$/u, '$1');
  if (urlPattern.test(bare)) return { label: bare, url: bare };
  return bareUrlPattern.test(bare) && !isEmail(bare)
    ? { label: bare, url: `https://${bare}` }
    : null;
}

/** What one part of a contact line is. */
export function readContactPart(part: string): ContactPart {
  const text = decode(part.trim());
  for (const [pattern, kind] of labels) {
    const label = pattern.exec(text);
    if (label === null) continue;
    const value = text.slice(label[0].length).trim();
    if (kind !== 'link')
      return kind === 'location' || value === '' ? { kind, value } : asMarked(value, kind);
    const link = readLink(value);
    if (link !== null) return { kind, link };
  }
  const link = readLink(text);
  if (link !== null && /^mailto:/iu.test(link.url) && isEmail(link.url.slice(7)))
    return { kind: 'email', value: link.url.slice(7) };
  if (link !== null && /^tel:/iu.test(link.url) && isPhone(link.label))
    return { kind: 'phone', value: link.label };
  const bare = text.replace(/^<(.*)>$/u, '$1');
  if (isEmail(bare)) return { kind: 'email', value: bare };
  if (isPhone(text)) return { kind: 'phone', value: text };
  return link !== null ? { kind: 'link', link } : { kind: 'unknown', value: text };
}

function asMarked(value: string, kind: 'email' | 'phone'): ContactPart {
  const inner = readContactPart(value);
  return inner.kind === kind ? inner : { kind, value };
}

/** The parts of a contact line, or null when the line is something else. */
export function readContactLine(line: string): ContactPart[] | null {
  const parts = line
    .split(/\s+[·|•∙⋅]\s+|\s*[•|]\s*(?=\S)/u)
    .filter((part) => part.trim() !== '')
    .map(readContactPart);
  const unknown = parts.flatMap((part) => (part.kind === 'unknown' ? [part] : []));
  const short = unknown.every((part) => part.value.length <= 80);
  return parts.length > unknown.length && unknown.length <= 2 && short ? parts : null;
}

/** Takes a part into the contact; a second address or number becomes a link, so that nothing is dropped. */
export function addContactPart(contact: ResumeContact, part: ContactPart): void {
  if (part.kind === 'link') contact.links.push(part.link);
  else if (part.kind === 'location' || part.kind === 'unknown') {
    contact.location =
      contact.location === null ? part.value : `${contact.location} · ${part.value}`;
  } else if (contact[part.kind] === null) contact[part.kind] = part.value;
  else
    contact.links.push({
      label: part.value,
      url: `${part.kind === 'email' ? 'mailto' : 'tel'}:${part.value}`,
    });
}

function printLink(link: ResumeLink): string {
  if (link.url === urlOf(link.label) && readLink(link.label)?.url === link.url) return link.label;
  const url = /[()\s<>]/u.test(link.url)
    ? `<${link.url.replace(/[<>\n]/gu, encodeURIComponent)}>`
    : link.url;
  return `[${link.label.replace(/[[\]\\]/gu, '\\$&')}](${url})`;
}

function printValue(
  kind: 'email' | 'phone' | 'location',
  value: string,
  bareLocation: boolean,
): string {
  const read = readContactPart(value);
  const bare =
    read.kind === kind ||
    (kind === 'location' &&
      bareLocation &&
      read.kind === 'unknown' &&
      value.length <= 80 &&
      !/[|•∙⋅]/u.test(value));
  return encode(
    bare ? value : `${{ email: 'Email', phone: 'Phone', location: 'Location' }[kind]}: ${value}`,
  );
}

/** The contact line, or null when there is nothing to print. */
export function printContactLine(contact: ResumeContact): string | null {
  const others = contact.email !== null || contact.phone !== null || contact.links.length > 0;
  const parts = [
    ...(contact.email === null ? [] : [printValue('email', contact.email, others)]),
    ...(contact.phone === null ? [] : [printValue('phone', contact.phone, others)]),
    ...(contact.location === null ? [] : [printValue('location', contact.location, others)]),
    ...contact.links.map((link) => encode(printLink(link))),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}
