import { setText } from './edit-body.ts';
import { setContact } from './edit-contact.ts';
import { addEntry, moveEntry, removeEntry, setEntryHeading, setEntryWhen } from './edit-entries.ts';
import { addItem, moveItem, removeItem, setItem } from './edit-items.ts';
import { addSection, moveSection, removeSection, setSection } from './edit-sections.ts';
import { editing, type Editing, type PlannedEdit } from './planned-edit.ts';
import { readMarkdown } from './read-markdown.ts';
import type { ResumeOperation } from './resume-operation.ts';

function plan(resume: Editing, operation: ResumeOperation): PlannedEdit | null {
  switch (operation.kind) {
    case 'set-contact':
      return setContact(resume, operation);
    case 'set-section':
      return setSection(resume, operation);
    case 'add-section':
      return addSection(resume, operation);
    case 'remove-section':
      return removeSection(resume, operation);
    case 'move-section':
      return moveSection(resume, operation);
    case 'set-entry-heading':
      return setEntryHeading(resume, operation);
    case 'set-entry-when':
      return setEntryWhen(resume, operation);
    case 'add-entry':
      return addEntry(resume, operation);
    case 'remove-entry':
      return removeEntry(resume, operation);
    case 'move-entry':
      return moveEntry(resume, operation);
    case 'set-text':
      return setText(resume, operation);
    case 'set-bullet':
    case 'set-skills':
      return setItem(resume, operation);
    case 'add-bullet':
    case 'add-skills':
      return addItem(resume, operation);
    case 'remove-item':
      return removeItem(resume, operation);
    case 'move-item':
      return moveItem(resume, operation);
  }
}

/**
 * Makes one edit in the Markdown of a resume. Only the lines of the edited part change, and blank lines where a part
 * was put in or taken out; what the text is then read as is checked before it is given back.
 * Null when the place is not there, or when the dialect cannot say it (a name that is the heading of a section).
 */
export function applyOperation(markdown: string, operation: ResumeOperation): string | null {
  const resume = editing(markdown);
  const planned = plan(resume, operation);
  if (planned === null) return null;
  for (const edits of planned.ways) {
    const text = resume.text.with(edits);
    if (planned.accepts(readMarkdown(text).document)) return text;
  }
  return null;
}
