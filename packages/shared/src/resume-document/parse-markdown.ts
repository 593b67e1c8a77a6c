import { addContactPart, readContactLine } from './contact-line.ts';
import { readEntryHeading, readMetaLine } from './entry-heading.ts';
import { unescapeLine } from './line-marks.ts';
import {
  sectionKinds,
  type ResumeDocument,
  type ResumeEntry,
  type ResumeSection,
} from './resume-document.ts';
import { LineRecorder, type LineSpan, type ResumeLines } from './resume-lines.ts';
import { knownSectionKind, sectionKindOf } from './section-kinds.ts';
import { takeSkillGroups } from './take-skill-groups.ts';

export function emptyDocument(): ResumeDocument {
  return {
    contact: { name: null, headline: null, email: null, phone: null, location: null, links: [] },
    sections: [],
  };
}

function newSection(text: string): ResumeSection {
  const marked = /^(.*?)\s*\{\.([a-z]+)\}$/u.exec(text);
  const kind = sectionKinds.find((known) => known === marked?.[2]);
  const heading = kind === undefined || marked === null ? text : (marked[1] ?? '');
  return {
    kind: kind ?? sectionKindOf(heading),
    heading,
    paragraphs: [],
    bullets: [],
    entries: [],
    skillGroups: [],
  };
}

const newEntry = (heading: string): ResumeEntry => ({
  ...readEntryHeading(heading),
  location: null,
  dates: null,
  paragraphs: [],
  bullets: [],
});

/** `Portland, OR`: a line below the name that can only be a place. */
const placePattern = /^[\p{L}\p{M} .'’-]{2,40},\s*[\p{L}\p{M}\p{N} .'’-]{2,40}$/u;

/** Trims a line; two spaces at its end, Markdown's hard break, become the visible form of it. */
const cleanLine = (line: string) => (/\S {2,}$/u.test(line) ? `${line.trim()}\\` : line.trim());

class Parser {
  readonly document = emptyDocument();
  readonly recorder = new LineRecorder();
  /** The lines of the source that are being read: two for an underlined heading. */
  private at: LineSpan = { from: 0, to: 0 };
  private section: ResumeSection | null = null;
  private entry: ResumeEntry | null = null;
  /** Indentation of the open bullet's marker; null when no bullet is open. */
  private bulletIndent: number | null = null;
  private afterBlank = true;
  private metaMayFollow = false;

  line(raw: string, at: LineSpan): void {
    this.at = at;
    const line = raw.replace(/\t/gu, '    ');
    if (line.trim() === '') {
      this.afterBlank = true;
      return;
    }
    this.solidLine(line);
    this.afterBlank = false;
  }

  private solidLine(line: string): void {
    const indent = line.length - line.trimStart().length;
    if (this.bulletIndent !== null && indent >= this.bulletIndent + 2)
      return this.continueBullet(line.slice(this.bulletIndent + 2));
    const heading = /^ {0,3}(#{1,3})(?:\s+(.*))?$/u.exec(line.trimEnd());
    if (heading !== null) return this.heading((heading[1] ?? '').length, (heading[2] ?? '').trim());
    const bullet = /^\s*[-*+•](?:\s+(.*))?$/u.exec(line.trimEnd());
    if (bullet !== null) return this.bullet(indent, bullet[1] ?? '');
    if (this.bulletIndent !== null) return this.continueBullet(line.trimStart());
    this.text(line);
  }

  private heading(level: number, text: string): void {
    this.bulletIndent = null;
    if (
      level === 1 &&
      this.document.contact.name === null &&
      (this.section === null || this.section.heading === '') &&
      knownSectionKind(text) === null
    ) {
      this.document.contact.name = text;
      this.recorder.name(this.at);
    } else if (level <= 2) this.openSection(newSection(text), this.at);
    else {
      const entry = newEntry(text);
      this.currentSection().entries.push(entry);
      this.recorder.openEntry(this.at);
      this.entry = entry;
      this.metaMayFollow = true;
    }
  }

  private openSection(section: ResumeSection, heading: LineSpan | null): ResumeSection {
    this.recorder.openSection(heading, this.at.from);
    this.document.sections.push(section);
    this.section = section;
    this.entry = null;
    this.bulletIndent = null;
    this.metaMayFollow = false;
    return section;
  }

  private currentSection(): ResumeSection {
    return this.section ?? this.openSection(newSection(''), null);
  }

  private bullet(indent: number, text: string): void {
    (this.entry ?? this.currentSection()).bullets.push(text.trim());
    this.recorder.bullet(this.at.from, true);
    this.bulletIndent = indent;
    this.metaMayFollow = false;
  }

  private continueBullet(line: string): void {
    const { bullets } = this.entry ?? this.currentSection();
    const before = bullets.at(-1) ?? '';
    this.recorder.bullet(this.at.from, false);
    bullets[bullets.length - 1] =
      before === '' ? line.trim() : `${before}${this.afterBlank ? '\n\n' : '\n'}${line.trimEnd()}`;
  }

  private text(line: string): void {
    if (this.metaMayFollow && this.entry !== null) {
      this.metaMayFollow = false;
      const meta = readMetaLine(line.trim(), !this.afterBlank);
      if (meta !== null) {
        Object.assign(this.entry, meta);
        this.recorder.meta(this.at.from);
        return;
      }
    }
    const inOpening =
      this.section === null || (this.section.heading === '' && this.document.sections.length === 1);
    if (inOpening && this.entry === null && this.openingLine(line.trim())) return;
    const { paragraphs } = this.entry ?? this.currentSection();
    const text = unescapeLine(cleanLine(line));
    const isNew = this.afterBlank || paragraphs.length === 0;
    this.recorder.paragraph(this.at.from, isNew);
    if (isNew) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''}\n${text}`;
  }

  /** A line above the first section: the headline or contact data. */
  private openingLine(line: string): boolean {
    const { contact } = this.document;
    const untouched = this.section === null;
    const bold = /^\*\*(.+)\*\*$/u.exec(line);
    if (untouched && bold !== null && contact.headline === null) {
      contact.headline = bold[1] ?? '';
      this.recorder.headline(this.at.from);
      return true;
    }
    const parts = readContactLine(line);
    const empty = contact.email === null && contact.phone === null && contact.links.length === 0;
    if (parts !== null && (untouched || (empty && parts.some((part) => part.kind === 'email')))) {
      const unknown = parts.flatMap((part) => (part.kind === 'unknown' ? [part] : []));
      for (const part of parts) {
        // Of two texts of no known shape, the first is what the person does and the second where.
        const [first, second] = unknown;
        const isHeadline = part === first && second !== undefined && contact.headline === null;
        if (isHeadline) contact.headline = first?.value ?? null;
        else addContactPart(contact, part);
      }
      this.recorder.contact(this.at.from);
      return true;
    }
    if (
      !untouched ||
      contact.name === null ||
      this.afterBlank ||
      line.length > 80 ||
      !/^\p{L}.*[^.!?。:]$/u.test(line)
    )
      return false;
    if (contact.headline === null && empty && contact.location === null) {
      contact.headline = line;
      this.recorder.headline(this.at.from);
    } else if (contact.location === null && placePattern.test(line)) {
      contact.location = line;
      this.recorder.contact(this.at.from);
    } else return false;
    return true;
  }
}

/** Splits a text as the parser does; the ends of lines are those of Unix, Windows, old Macs and Unicode. */
export const linesOf = (markdown: string): string[] =>
  markdown.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029]/u);

/** Reads the dialect of docs/resume-markdown.md and where each part of it stands. */
export function parseWithLines(markdown: string): { document: ResumeDocument; lines: ResumeLines } {
  const parser = new Parser();
  const lines = linesOf(markdown);
  for (const [index, line] of lines.entries()) {
    const under = lines[index + 1] ?? '';
    const underlined =
      line.trim() !== '' &&
      !/^\s*(?:[-*+•#]|\\)/u.test(line) &&
      /^(?:={3,}|-{3,})\s*$/u.test(under);
    if (underlined)
      parser.line(`${under.startsWith('=') ? '#' : '##'} ${line.trim()}`, {
        from: index,
        to: index + 2,
      });
    else if (!/^(?:={3,}|-{3,})\s*$/u.test(line) || (lines[index - 1] ?? '').trim() === '')
      parser.line(line, { from: index, to: index + 1 });
  }
  const recorded = parser.recorder.end(lines.length);
  for (const [index, section] of parser.document.sections.entries())
    takeSkillGroups(section, recorded.sections[index]);
  return { document: parser.document, lines: recorded };
}

/** Reads the dialect of docs/resume-markdown.md. Every text is accepted; what is not of the dialect is kept where it stands. */
export const parseMarkdown = (markdown: string): ResumeDocument =>
  parseWithLines(markdown).document;
