import type { ResumeContact, SectionKind } from './resume-document.ts';

/** A section, or with `entry` one of its entries; numbers count from 0 in the order of the document. */
export interface BodyPlace {
  section: number;
  entry: number | null;
}

/** The lists whose items can be added, removed and moved within their section or entry. */
export type ListName = 'bullets' | 'skillGroups';

/** Where an item of a list is. */
export interface ItemPlace extends BodyPlace {
  list: ListName;
  index: number;
}

/**
 * One edit of a resume as the form makes it; `applyOperation` makes it in the Markdown.
 * An index of something new is the one it will have; `to` is the index after the move.
 */
export type ResumeOperation =
  | { kind: 'set-contact'; contact: Partial<ResumeContact> }
  | { kind: 'set-section'; section: number; heading: string; sectionKind: SectionKind }
  | { kind: 'add-section'; section: number; heading: string; sectionKind: SectionKind }
  | { kind: 'remove-section'; section: number }
  | { kind: 'move-section'; section: number; to: number }
  | {
      kind: 'set-entry-heading';
      section: number;
      entry: number;
      title: string;
      organization: string | null;
    }
  /** Dates as the person writes them; what cannot be read as dates is kept in their place on the line. */
  | { kind: 'set-entry-when'; section: number; entry: number; dates: string; location: string }
  | {
      kind: 'add-entry';
      section: number;
      entry: number;
      title: string;
      organization: string | null;
    }
  | { kind: 'remove-entry'; section: number; entry: number }
  | { kind: 'move-entry'; section: number; entry: number; toSection: number; to: number }
  /** All paragraphs of a section or entry, with blank lines between them. */
  | ({ kind: 'set-text'; text: string } & BodyPlace)
  | ({ kind: 'set-bullet'; text: string } & ItemPlace & { list: 'bullets' })
  | ({ kind: 'add-bullet'; text: string } & ItemPlace & { list: 'bullets' })
  | ({ kind: 'set-skills'; label: string | null; skills: readonly string[] } & ItemPlace & {
        list: 'skillGroups';
      })
  | ({ kind: 'add-skills'; label: string | null; skills: readonly string[] } & ItemPlace & {
        list: 'skillGroups';
      })
  | ({ kind: 'remove-item' } & ItemPlace)
  | ({ kind: 'move-item'; to: number } & ItemPlace);
