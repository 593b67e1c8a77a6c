import { EditorView } from '@codemirror/view';

/** The editor in the app's own tokens, which follow light and dark by themselves. */
export const editorTheme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--color-ink)',
    backgroundColor: 'var(--color-surface)',
    border: '1px solid var(--color-control)',
    borderRadius: 'var(--radius-control)',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '1px solid var(--color-focus)', borderColor: 'var(--color-focus)' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    fontSize: 'var(--text-13)',
    lineHeight: '1.65',
    overflow: 'auto',
  },
  '@media (pointer: coarse)': { '.cm-scroller': { fontSize: 'var(--text-16)' } },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--color-ink)' },
  '.cm-line': { padding: '0 0.875rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--color-ink)' },
  '.cm-activeLine': { backgroundColor: 'var(--color-sunken)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--color-accent-line)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--color-accent-soft)' },
  '.cm-searchMatch': { backgroundColor: 'var(--color-warn-soft)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--color-accent-line)' },
  '.cm-panels': {
    backgroundColor: 'var(--color-sunken)',
    color: 'var(--color-ink)',
    borderColor: 'var(--color-line)',
    fontFamily: 'var(--font-sans)',
  },
  '.cm-panel.cm-search': { padding: '0.5rem 0.75rem', fontSize: 'var(--text-13)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--text-13)' },
  '.cm-textfield': {
    border: '1px solid var(--color-control)',
    borderRadius: 'var(--radius-tag)',
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-ink)',
    fontSize: 'var(--text-13)',
    padding: '0.2rem 0.4rem',
  },
  '.cm-button': {
    border: '1px solid var(--color-line-strong)',
    borderRadius: 'var(--radius-tag)',
    backgroundImage: 'none',
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-ink)',
    fontSize: 'var(--text-13)',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--color-ink)', fontSize: 'var(--text-16)' },
});
