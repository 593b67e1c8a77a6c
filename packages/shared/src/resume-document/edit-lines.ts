import type { LineSpan } from './resume-lines.ts';

/** Replaces the lines from `from` up to `to` by others; with `from === to` it only inserts. */
export interface LineEdit extends LineSpan {
  lines: readonly string[];
}

interface Line {
  text: string;
  ending: string;
}

/** A text as lines that remember how each ended, so that what is not edited stays as it is, byte by byte. */
export class EditableLines {
  private readonly lines: Line[];
  private readonly byteOrderMark: string;
  private readonly ending: string;

  constructor(markdown: string) {
    this.byteOrderMark = markdown.startsWith('\uFEFF') ? '\uFEFF' : '';
    const body = markdown.slice(this.byteOrderMark.length);
    this.lines = [...body.matchAll(/(.*?)(\r\n|[\n\r\u2028\u2029]|$)/gsu)].map(
      ([, text = '', ending = '']) => ({ text, ending }),
    );
    // The pattern also matches the nothing behind a last line without an ending.
    if (this.lines.at(-2)?.ending === '') this.lines.pop();
    this.ending = this.lines[0]?.ending || '\n';
  }

  get count(): number {
    return this.lines.length;
  }

  text(line: number): string {
    return this.lines[line]?.text ?? '';
  }

  texts(span: LineSpan): string[] {
    return this.lines.slice(span.from, span.to).map(({ text }) => text);
  }

  /** These lines as they are, with their ends. */
  slice(span: LineSpan): string {
    const bom = span.from === 0 ? this.byteOrderMark : '';
    return (
      bom +
      this.lines
        .slice(span.from, span.to)
        .map(({ text, ending }) => text + ending)
        .join('')
    );
  }

  isBlank(line: number): boolean {
    return this.text(line).trim() === '';
  }

  /** The span without the blank lines at its end. */
  withoutBlankEnd(span: LineSpan): LineSpan {
    let { to } = span;
    while (to > span.from && this.isBlank(to - 1)) to -= 1;
    return { from: span.from, to };
  }

  /** Takes lines out, with the blank lines that would otherwise double those before them. */
  removal(span: LineSpan): LineEdit {
    let { from, to } = this.withoutBlankEnd(span);
    const blankBefore = from === 0 || this.isBlank(from - 1);
    if (!blankBefore) return { from, to, lines: [] };
    while (to < this.count - 1 && this.isBlank(to)) to += 1;
    const isEnd = to >= this.count - 1 && this.isBlank(this.count - 1);
    if (isEnd) while (from > 0 && this.isBlank(from - 1)) from -= 1;
    return { from, to: isEnd ? this.count - 1 : to, lines: [] };
  }

  /** Puts a block in before a line, with a blank line on both sides where there is none. */
  insertion(at: number, block: readonly string[]): LineEdit {
    let from = at;
    // Behind the last word, not behind the blank lines at the end.
    if (at >= this.count) while (from > 0 && this.isBlank(from - 1)) from -= 1;
    const before = from > 0 && !this.isBlank(from - 1) ? [''] : [];
    const after = from < this.count && !this.isBlank(from) ? [''] : [];
    return { from, to: from, lines: [...before, ...block, ...after] };
  }

  /** The text with these edits made; they must not overlap. */
  with(edits: readonly LineEdit[]): string {
    const lines = [...this.lines];
    // From the end, so that what is before keeps its number; of two at one place the removal comes first.
    for (const edit of [...edits].sort((a, b) => b.from - a.from || b.to - a.to)) {
      const atEnd = edit.to >= lines.length;
      const last = lines.at(-1)?.ending ?? '';
      const fresh = edit.lines.map((text) => ({ text, ending: this.ending }));
      const before = lines[edit.from - 1];
      if (before?.ending === '' && fresh.length > 0)
        lines[edit.from - 1] = { ...before, ending: this.ending };
      lines.splice(edit.from, edit.to - edit.from, ...fresh);
      const end = lines.at(-1);
      if (atEnd && end !== undefined && fresh.length > 0)
        lines[lines.length - 1] = { ...end, ending: last };
    }
    return this.byteOrderMark + lines.map(({ text, ending }) => text + ending).join('');
  }
}
