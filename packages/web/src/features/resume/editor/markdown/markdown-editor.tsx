import { defaultKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  keymap,
} from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { changeBetween } from '../../../../ui/autosave/merge-typing.ts';
import { continueList } from './continue-list.ts';
import { editorTheme } from './editor-theme.ts';
import { resumeLanguage } from './resume-language.ts';

interface MarkdownEditorProps {
  value: string;
  onChange: (text: string) => void;
  onBlur: () => void;
  /** A line to go to, counted from 0; another object goes there again. */
  jump: { line: number } | null;
  /** The text that comes from outside is an undo: the cursor goes to where it did something. */
  isStep: boolean;
}

/** A change that came from outside and must not be reported back. */
const fromOutside = Annotation.define<boolean>();

/** The whole text with syntax colours, search and the keys of an editor. Undo is the document's, not its own. */
export function MarkdownEditor({ value, onChange, onBlur, jump, isStep }: MarkdownEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const shown = useRef(value);
  const report = useRef({ onChange, onBlur });
  useEffect(() => {
    report.current = { onChange, onBlur };
  }, [onChange, onBlur]);

  useEffect(() => {
    if (host.current === null) return undefined;
    const editor = new EditorView({
      parent: host.current,
      doc: shown.current,
      extensions: [
        resumeLanguage,
        editorTheme,
        drawSelection(),
        dropCursor(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorState.tabSize.of(4),
        EditorView.contentAttributes.of({
          'aria-label': 'Resume, Markdown',
          // Focusable without it too, but not to every tool that checks.
          tabindex: '0',
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        keymap.of([{ key: 'Enter', run: continueList }, ...searchKeymap, ...defaultKeymap]),
        EditorView.domEventHandlers({ blur: () => report.current.onBlur() }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          shown.current = update.state.doc.toString();
          const isOwn = update.transactions.every(
            (transaction) => transaction.annotation(fromOutside) !== true,
          );
          if (isOwn) report.current.onChange(shown.current);
        }),
      ],
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    if (view.current === null || value === shown.current) return;
    const before = view.current.state.doc.toString();
    const { at, gone, come } = changeBetween(before, value);
    view.current.dispatch({
      changes: { from: at, to: at + gone.length, insert: come },
      // Another tab's typing leaves the cursor where it is.
      ...(isStep ? { selection: { anchor: at + come.length } } : {}),
      annotations: fromOutside.of(true),
      scrollIntoView: isStep,
    });
  }, [value, isStep]);

  useEffect(() => {
    if (view.current === null || jump === null) return;
    const { doc } = view.current.state;
    const line = doc.line(Math.min(Math.max(jump.line + 1, 1), doc.lines));
    view.current.dispatch({
      selection: { anchor: line.from, head: line.to },
      effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
    });
    view.current.focus();
  }, [jump]);

  return <div ref={host} className="h-full min-h-0" />;
}
