/** A run of whole lines, counted from 0; `to` is the first line after it. */
export interface LineSpan {
  from: number;
  to: number;
}

/** Where the text and the bullets of a section or entry stand, in the order of the document's own lists. */
export interface BodyLines {
  /** Everything that belongs to it, with the blank lines up to the next heading. */
  span: LineSpan;
  /** Its heading; null for text above the first one. */
  heading: LineSpan | null;
  paragraphs: LineSpan[];
  bullets: LineSpan[];
}

export interface EntryLines extends BodyLines {
  /** The line with dates and place. */
  meta: number | null;
}

export interface SectionLines extends BodyLines {
  entries: EntryLines[];
  /** Two groups that were read from one bullet have the same span. */
  skillGroups: LineSpan[];
}

/** Where each part of a resume stands in its Markdown: the companion of the `ResumeDocument` that was read from it. */
export interface ResumeLines {
  count: number;
  name: LineSpan | null;
  /** A line of its own; null when the headline stands in a contact line, or there is none. */
  headline: number | null;
  contact: number[];
  sections: SectionLines[];
}

const one = (line: number): LineSpan => ({ from: line, to: line + 1 });

/** Notes the lines of what the parser reads, while it reads. */
export class LineRecorder {
  readonly lines: ResumeLines = {
    count: 0,
    name: null,
    headline: null,
    contact: [],
    sections: [],
  };
  private section: SectionLines | null = null;
  private entry: EntryLines | null = null;

  name(span: LineSpan): void {
    this.lines.name = span;
  }

  headline(line: number): void {
    this.lines.headline = line;
  }

  contact(line: number): void {
    this.lines.contact.push(line);
  }

  /** `heading` is null where text begins without one; `from` is the section's first line. */
  openSection(heading: LineSpan | null, from: number): void {
    this.close(from);
    this.section = {
      span: { from, to: from },
      heading,
      paragraphs: [],
      bullets: [],
      entries: [],
      skillGroups: [],
    };
    this.lines.sections.push(this.section);
  }

  openEntry(heading: LineSpan): void {
    if (this.entry !== null) this.entry.span.to = heading.from;
    this.entry = {
      span: { ...heading },
      heading,
      meta: null,
      paragraphs: [],
      bullets: [],
    };
    this.section?.entries.push(this.entry);
  }

  meta(line: number): void {
    if (this.entry !== null) this.entry.meta = line;
  }

  paragraph(line: number, isNew: boolean): void {
    this.note('paragraphs', line, isNew);
  }

  bullet(line: number, isNew: boolean): void {
    this.note('bullets', line, isNew);
  }

  /** Ends what is open at the end of the text. */
  end(count: number): ResumeLines {
    this.close(count);
    this.lines.count = count;
    return this.lines;
  }

  private close(at: number): void {
    if (this.entry !== null) this.entry.span.to = at;
    if (this.section !== null) this.section.span.to = at;
    this.entry = null;
  }

  private note(list: 'paragraphs' | 'bullets', line: number, isNew: boolean): void {
    const spans = (this.entry ?? this.section)?.[list];
    const last = spans?.at(-1);
    if (isNew || last === undefined) spans?.push(one(line));
    else last.to = line + 1;
  }
}
