import { urlOf } from '@career-coach/shared/resume-document/contact-line.ts';
import { printMarkdown } from '@career-coach/shared/resume-document/print-markdown.ts';
import type {
  ResumeContact,
  ResumeDocument,
  ResumeEntry,
  ResumeLink,
  ResumeSection,
  SkillGroup,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { readBulletTree, type BulletTree } from '../bullet-tree.ts';
import { isRightToLeft, languageOf } from '../language-of.ts';
import { paperOf, type Paper } from '../paper.ts';
import { plainLine, readWords, textOfWords, type Words } from '../words.ts';

/** What packages/api/templates/parts.typ reads as `input`: a resume with its Markdown taken apart, nothing left to interpret. */
export interface ResumeData {
  /** Title of the file, which programs show instead of its name. */
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  paper: Paper;
  contact: ContactData;
  sections: SectionData[];
}

export interface ContactData {
  name: string | null;
  headline: Words | null;
  items: { label: string | null; text: string; url: string | null }[];
}

export interface BulletData {
  words: Words;
  items: BulletData[];
}

export interface EntryData {
  title: Words | null;
  organization: Words | null;
  location: Words | null;
  dates: Words | null;
  paragraphs: Words[];
  bullets: BulletData[];
  /** So short that it is never split between two pages. */
  short: boolean;
}

export interface SectionData {
  heading: Words | null;
  paragraphs: Words[];
  bullets: BulletData[];
  groups: { label: Words | null; skills: Words }[];
  entries: EntryData[];
}

/** `language` is a BCP 47 code; told from the text when left out. */
export function resumeData(
  document: ResumeDocument,
  { language }: { language?: string | undefined } = {},
): ResumeData {
  const lang = language ?? languageOf(printMarkdown(document));
  const name = textOrNull(document.contact.name);
  return {
    title: name ?? 'Resume',
    language: lang,
    direction: isRightToLeft(lang) ? 'rtl' : 'ltr',
    paper: paperOf(document.contact),
    contact: contactData(document.contact),
    sections: document.sections.map(sectionData),
  };
}

const textOrNull = (text: string | null): string | null => {
  const plain = plainLine(text ?? '');
  return plain === '' ? null : plain;
};
const wordsOrNull = (text: string | null): Words | null => {
  const words = readWords((text ?? '').trim());
  return textOfWords(words) === '' ? null : words;
};

function contactData(contact: ResumeContact): ContactData {
  const { email, phone, location } = contact;
  const items = [
    { label: null, text: plainLine(email ?? ''), url: email === null ? null : `mailto:${email}` },
    {
      label: null,
      text: plainLine(phone ?? ''),
      url: phone === null ? null : `tel:${phone.replace(/[^+\d]/gu, '')}`,
    },
    { label: null, text: plainLine(location ?? ''), url: null },
    ...contact.links.map(linkData),
  ];
  return {
    name: textOrNull(contact.name),
    headline: wordsOrNull(contact.headline),
    items: items.filter(({ text }) => text !== ''),
  };
}

const bare = (url: string) =>
  url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/iu, '').replace(/\/$/u, '');

/** On paper a link is its address: a label such as `LinkedIn` stands before it. */
function linkData({ label, url }: ResumeLink): ContactData['items'][number] {
  const [text, target] = [plainLine(label), plainLine(url)];
  const isAddress = urlOf(text) === target || bare(text) === bare(target);
  const isLink = /^(?:https?|mailto|tel):/iu.test(target);
  return {
    label: isAddress || text === '' ? null : text,
    text: isAddress && text !== '' ? text : bare(target),
    url: isLink ? target : null,
  };
}

const bulletData = ({ text, items }: BulletTree): BulletData => ({
  words: readWords(text),
  items: items.map(bulletData),
});
const bulletsData = (bullets: readonly string[]) => readBulletTree(bullets).map(bulletData);

const groupData = ({ label, skills }: SkillGroup): SectionData['groups'][number] => ({
  label: wordsOrNull(label),
  skills: readWords(skills.join(', ')),
});

function sectionData(section: ResumeSection): SectionData {
  return {
    heading: wordsOrNull(section.heading),
    paragraphs: section.paragraphs.map(readWords),
    bullets: bulletsData(section.bullets),
    groups: section.skillGroups.map(groupData),
    entries: section.entries.map(entryData),
  };
}

/** An entry of at most so many characters and bullets stays on one page. */
const short = { characters: 600, bullets: 4 };

function entryData(entry: ResumeEntry): EntryData {
  const characters = [...entry.paragraphs, ...entry.bullets].join('').length;
  return {
    title: wordsOrNull(entry.title),
    organization: wordsOrNull(entry.organization),
    location: wordsOrNull(entry.location),
    dates: wordsOrNull(entry.dates?.text ?? null),
    paragraphs: entry.paragraphs.map(readWords),
    bullets: bulletsData(entry.bullets),
    short: characters <= short.characters && entry.bullets.length <= short.bullets,
  };
}
