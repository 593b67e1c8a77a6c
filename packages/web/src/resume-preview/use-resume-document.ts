import { readMarkdown } from '@career-coach/shared/resume-document/read-markdown.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { useState } from 'react';

/** The next value, with every part that is the same as before being the very same object. */
export function sharePartsOf<Value>(before: Value, next: Value): Value {
  if (Object.is(before, next)) return before;
  if (typeof before !== 'object' || typeof next !== 'object' || !before || !next) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const old = before as Record<string, unknown>;
  const entries = Object.entries(next as Record<string, unknown>).map(
    ([key, value]) => [key, sharePartsOf(old[key], value)] as const,
  );
  const isSame =
    Object.keys(before).length === entries.length &&
    entries.every(([key, value]) => key in before && Object.is(old[key], value));
  if (isSame) return before;
  const values = entries.map(([, value]) => value);
  return (Array.isArray(next) ? values : Object.fromEntries(entries)) as Value;
}

interface ReadResume {
  document: ResumeDocument;
  /** Text stands above the first heading; then it is the first section, without a heading of its own. */
  hasOpening: boolean;
}

/** Reads a text again and again; the sections that did not change stay the same objects, so that nothing redraws them. */
class DocumentReader {
  private markdown: string | null = null;
  private last: ReadResume | null = null;

  read(markdown: string): ReadResume {
    if (this.last !== null && this.markdown === markdown) return this.last;
    const { document, lines } = readMarkdown(markdown);
    this.last = {
      document: this.last === null ? document : sharePartsOf(this.last.document, document),
      hasOpening: lines.sections[0]?.heading === null,
    };
    this.markdown = markdown;
    return this.last;
  }
}

/** The resume that a text is, parsed; a component that takes a section of it may be memoized. */
export function useResumeDocument(markdown: string): ReadResume {
  const [reader] = useState(() => new DocumentReader());
  return reader.read(markdown);
}
