import {
  addContactPart,
  isEmail,
  isPhone,
  readContactPart,
  urlOf,
} from '@career-coach/shared/resume-document/contact-line.ts';
import type {
  ResumeContact,
  ResumeLink,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { FieldReading } from '../read-outcome.ts';
import { placeOf, type SourceLine } from '../source-line.ts';
import { emailIn, isDates, isPlace, mayBePlace, phoneIn } from '../text-shapes.ts';
import { isContactHeading } from './contact-headings.ts';
import { joinBrokenAddresses, partsOf } from './contact-parts.ts';
import { findName } from './find-name.ts';
import { titleScore } from './words.ts';

export interface ContactFound {
  contact: ResumeContact;
  readings: FieldReading[];
  /** Lines of the header that are no contact data. */
  rest: SourceLine[];
}

const address = /^(?=.*\p{N})(?=.*\p{L}{3}).{6,100}$/u;
const addressWord =
  /(?:street|st\.|ave|avenue|road|rd\.|lane|drive|boulevard|blvd|apt|suite|straße|strasse|str\.|platz|weg|rue|avenida|calle|via|viale|piazza|straat|ul\.|ulica|ул\.|вул\.|gatan|vägen|đường|quận|phường|丁目|番地|\b\d{4,6}\b)/iu;

/** Reads name, contact data and headline from the lines above the first section (and of a section named Contact). */
export function readContact(
  header: readonly SourceLine[],
  aside: readonly SourceLine[],
  all: readonly SourceLine[],
  hasPages: boolean,
): ContactFound {
  const contact: ResumeContact = {
    name: null,
    headline: null,
    email: null,
    phone: null,
    location: null,
    links: [],
  };
  const readings: FieldReading[] = [];
  const note = (
    field: string,
    value: string,
    line: SourceLine,
    confidence: FieldReading['confidence'],
  ) =>
    readings.push({
      field: `contact.${field}`,
      value,
      source: placeOf(line, hasPages),
      confidence,
    });
  const name = findName(header.length > 0 ? header : all.slice(0, 3));
  if (name !== null) {
    contact.name = name.name;
    const isOdd = titleScore(name.name) > 0 || !/\s|\p{Lo}{2}/u.test(name.name);
    note(
      'name',
      name.name,
      name.lines[0] as SourceLine,
      isOdd ? 'low' : name.isSure ? 'high' : 'medium',
    );
  }
  const isBelowName = ({ left }: SourceLine) =>
    left !== null && Math.abs(left - (name?.lines[0]?.left ?? -Infinity)) < 3;
  const rest: SourceLine[] = [];
  const lines = joinBrokenAddresses([...header, ...aside]);
  for (const line of lines) {
    const isName = name?.lines.includes(line) ?? false;
    if (isName && name?.isLabelled === true) continue;
    const left = partsOf(line)
      .filter(
        (part) =>
          !(isName && name !== null && (part.startsWith(name.name) || name.name.includes(part))),
      )
      .filter((part) => !takePart(part, line));
    if (left.length === 0 || isContactHeading(line.text)) continue;
    const text = left.join(' ');
    const afterName =
      contact.headline === null &&
      name !== null &&
      header.includes(line) &&
      header.indexOf(line) > header.indexOf(name.lines[0] as SourceLine) &&
      (header.indexOf(line) - header.indexOf(name.lines.at(-1) as SourceLine) <= 2 ||
        rest.length === 0 ||
        // An address at the side of the name stands between the name and what is set right below it.
        (isBelowName(line) && !rest.some(isBelowName)));
    const above = header[header.indexOf(line) - 1];
    const goesOn =
      above !== undefined &&
      above.wraps &&
      above.text === contact.headline &&
      above.size === line.size &&
      line.gap < 1.3;
    if (goesOn) contact.headline = `${contact.headline ?? ''} ${text}`;
    else if (afterName && isHeadline(text)) {
      contact.headline = text;
      note('headline', text, line, titleScore(text) > 0 ? 'high' : 'medium');
    } else if (
      contact.location === null &&
      (mayBePlace(text) || (address.test(text) && addressWord.test(text)))
    ) {
      contact.location = text;
      note('location', text, line, 'medium');
    } else if (text.length > 2)
      rest.push({
        ...line,
        text,
        runs:
          line.runs.length === 1 || text === line.text
            ? line.runs
            : [{ text, isBold: line.isBold, left: line.left, right: line.right, afterGap: false }],
      });
  }
  takeFromAnywhere();
  return { contact, readings: readings.map(weighed), rest };

  /** The address speaks for the name or against it: whoever writes as `coolcat99` may be called anything. */
  function weighed(reading: FieldReading): FieldReading {
    const agrees =
      reading.field === 'contact.name' ? agreesWith(reading.value, contact.email) : null;
    if (agrees === null || reading.confidence === 'low') return reading;
    return { ...reading, confidence: agrees ? 'high' : 'medium' };
  }

  /** Takes a part into the contact if it is contact data. */
  function takePart(part: string, line: SourceLine): boolean {
    const named = /^(\S+[./]\S+)\s+\((\p{L}[\p{L} ]{1,20})\)$/u.exec(part);
    if (named !== null && readContactPart(named[1] ?? '').kind === 'link')
      return takePart(named[1] ?? '', line);
    const bare = part.replace(/^(?:[\p{L}]{1,2}|[^\p{L}\p{N}+(@]{1,3})\s+(?=\S)/u, '');
    for (const text of [part, bare]) {
      const isNew = ({ url }: ResumeLink) => !contact.links.some((known) => known.url === url);
      const link = line.links
        .filter(isNew)
        .find(
          ({ label, url }) =>
            label !== '' &&
            (label === text || text.endsWith(label)) &&
            !/^(?:mailto|tel):/iu.test(url),
        );
      const read = readContactPart(text);
      if (read.kind === 'email' || read.kind === 'phone') {
        if (contact[read.kind] === null)
          note(
            read.kind,
            read.value,
            line,
            isEmail(read.value) || isPhone(read.value) ? 'high' : 'low',
          );
        addContactPart(contact, read);
        return true;
      }
      if (
        link !== undefined &&
        contact.location === null &&
        /\/maps?[/.?]|maps\./iu.test(link.url)
      ) {
        contact.location = text;
        note('location', text, line, 'high');
        return true;
      }
      const named =
        /^(\p{L}[\p{L} ]{1,20}):\s*(https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S+)$/iu.exec(text);
      if (named !== null) {
        contact.links.push({ label: named[1] ?? '', url: urlOf(named[2] ?? '') });
        note(`links.${contact.links.length - 1}`, named[2] ?? '', line, 'high');
        return true;
      }
      if (link !== undefined || read.kind === 'link') {
        const found: ResumeLink =
          link === undefined && read.kind === 'link'
            ? read.link
            : tidyLink({ label: text, url: link?.url ?? urlOf(text) });
        if (!contact.links.some(({ url }) => url === found.url)) {
          contact.links.push(found);
          note(`links.${contact.links.length - 1}`, found.url, line, 'high');
        }
        return true;
      }
      if (read.kind === 'location' || (contact.location === null && isPlace(text))) {
        addContactPart(contact, {
          kind: 'location',
          value: read.kind === 'location' ? read.value : text,
        });
        note('location', contact.location ?? text, line, 'high');
        return true;
      }
    }
    return takeInside(part, line);
  }

  /** An address or number inside other words, as in `Mail: ana@example.com Phone: …`. */
  function takeInside(part: string, line: SourceLine): boolean {
    const email = emailIn.exec(part)?.[0];
    if (email === undefined || part.length > 160) return false;
    const others = part
      .replace(email, ' | ')
      .split('|')
      .map((text) =>
        text
          .replace(/(?:e-?mail|mail|phone|tel|mobile)\s*[:.]?\s*$/iu, '')
          .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, ''),
      )
      .filter((text) => text.length > 2);
    addContactPart(contact, { kind: 'email', value: email });
    note('email', email, line, 'high');
    return (
      others.map((text) => takePart(text, line) || keepPhone(text, line)).every(Boolean) ||
      others.length === 0
    );
  }

  function keepPhone(text: string, line: SourceLine): boolean {
    const phone = [...text.matchAll(phoneIn)].map(([found]) => found.trim()).find(isPhone);
    if (phone === undefined) return false;
    if (contact.phone === null) note('phone', phone, line, 'high');
    addContactPart(contact, { kind: 'phone', value: phone });
    return text.length - phone.length < 12;
  }

  /** E-mail and phone that stand somewhere else, such as at the end. */
  function takeFromAnywhere(): void {
    for (const line of all) {
      const email = emailIn.exec(line.text)?.[0];
      if (contact.email === null && email !== undefined && isEmail(email)) {
        contact.email = email;
        note('email', email, line, 'medium');
      }
      const linked = line.links.find(({ url }) => /^mailto:/iu.test(url));
      if (contact.email === null && linked !== undefined) {
        contact.email = decodeURIComponent(linked.url.slice(7).split('?')[0] ?? '');
        note('email', contact.email, line, 'medium');
      }
      const phone =
        line.text.length > 80
          ? undefined
          : [...line.text.matchAll(phoneIn)]
              .map(([found]) => found.trim())
              .find((text) => isPhone(text) && /[+()]|\d[\s.-]\d{3}[\s.-]\d/u.test(text));
      if (contact.phone === null && phone !== undefined && header.includes(line)) {
        contact.phone = phone;
        note('phone', phone, line, 'medium');
      }
    }
  }
}

/** Whether the part of an address before its `@` holds a word of the name or its initials; null where letters cannot be compared. */
function agreesWith(name: string, email: string | null): boolean | null {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const words = plain(name).match(/[a-zøłđðþæœ]{2,}/gu) ?? [];
  const local = plain(email?.split('@')[0] ?? '').replace(/[^a-zøłđðþæœ]/gu, '');
  if (local === '' || words.length === 0) return null;
  if (words.some((word) => word.length >= 3 && local.includes(word))) return true;
  // `o.wright@…` of an Olive Wright, `wriol@…`
  const starts = words.filter((word) => local.includes(word.slice(0, Math.min(3, word.length))));
  return starts.length > 0 || local === words.map((word) => word[0]).join('');
}

const isHeadline = (text: string) =>
  text.length >= 3 &&
  text.length <= 110 &&
  /^\p{L}/u.test(text) &&
  !/[.!?。]$/u.test(text) &&
  !isDates(text) &&
  !isPlace(text) &&
  (titleScore(text) > 0 || !mayBePlace(text)) &&
  !/\d{4,}/u.test(text) &&
  !text.includes('@') &&
  // `Citizenship: United States`
  !/^[^:]{2,30}:\s/u.test(text);

function tidyLink({ label, url }: ResumeLink): ResumeLink {
  const clean = url.trim();
  const bare = clean.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  return {
    label: label === clean ? label : label.replace(/\/$/u, '') === bare ? bare : label,
    url: clean,
  };
}
