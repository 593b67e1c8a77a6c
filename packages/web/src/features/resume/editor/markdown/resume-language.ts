import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

interface LineState {
  heading: 0 | 1 | 2 | 3;
  isMeta: boolean;
}

const headingTokens = ['', 'heading1', 'heading2', 'heading3'] as const;

/** The dialect of docs/resume-markdown.md, line by line, as the parser reads it. */
const dialect = StreamLanguage.define<LineState>({
  name: 'resume-markdown',
  startState: () => ({ heading: 0, isMeta: false }),
  token(stream, state) {
    if (stream.sol()) {
      state.heading = 0;
      state.isMeta = false;
      const heading = stream.match(/^ {0,3}(#{1,3})(?=\s|$)/u);
      if (Array.isArray(heading)) {
        state.heading = (heading[1] ?? '').length as 1 | 2 | 3;
        return 'processingInstruction';
      }
      if (stream.match(/^\s*[-*+•](?=\s|$)/u)) return 'list';
      state.isMeta = stream.match(/^(?:\*(?!\*).*[^*\\]\*|_(?!_).*[^_\\]_)\s*$/u, false) !== null;
    }
    if (state.isMeta) {
      stream.skipToEnd();
      return 'annotation';
    }
    if (stream.match(/^\{\.[a-z]+\}\s*$/u)) return 'processingInstruction';
    if (state.heading > 0) {
      if (stream.match(/^\s—\s/u)) return 'processingInstruction';
      stream.next();
      return headingTokens[state.heading];
    }
    if (stream.match(/^\*\*[^*]+\*\*/u)) return 'strong';
    if (stream.match(/^\*[^*\s][^*]*\*/u)) return 'emphasis';
    if (stream.match(/^\[[^\]]*\](?=\()/u)) return 'link';
    if (stream.match(/^\([^)\s]+\)/u) && stream.string[stream.start - 1] === ']') return 'url';
    if (stream.match(/^&(?:mdash|middot);/u)) return 'processingInstruction';
    stream.next();
    return null;
  },
});

const looks = HighlightStyle.define([
  { tag: tags.heading1, color: 'var(--color-ink)', fontWeight: '700', fontSize: '1.15em' },
  { tag: tags.heading2, color: 'var(--color-accent-text)', fontWeight: '700' },
  { tag: tags.heading3, color: 'var(--color-ink)', fontWeight: '600' },
  { tag: tags.annotation, color: 'var(--color-ink-muted)', fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--color-accent-text)' },
  { tag: tags.url, color: 'var(--color-ink-faint)' },
  { tag: tags.list, color: 'var(--color-accent-text)', fontWeight: '600' },
  { tag: tags.processingInstruction, color: 'var(--color-ink-faint)' },
]);

/** Reads and colours the Markdown of a resume. */
export const resumeLanguage: Extension = [dialect, syntaxHighlighting(looks)];
