import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { lineAt } from './place.ts';

export type EditorKind = 'form' | 'markdown';
export type Pane = 'edit' | 'preview';

/** Remembers on this device which editor somebody likes; the address can say otherwise. */
const usualEditorKey = 'career-coach.resume-editor';

function usualEditor(): EditorKind {
  try {
    return localStorage.getItem(usualEditorKey) === 'markdown' ? 'markdown' : 'form';
  } catch {
    return 'form';
  }
}

export interface EditorAddress {
  editor: EditorKind;
  chooseEditor: (editor: EditorKind) => void;
  /** Below 1,024 px one of the two is shown. */
  pane: Pane;
  choosePane: (pane: Pane) => void;
  preview: string | null;
  choosePreview: (shown: string) => void;
  /** A line to show, counted from 0; another object shows it again. */
  jump: { line: number } | null;
  goTo: (line: number) => void;
}

/** What the address says of the editor: `?edit=form|markdown&view=edit|preview&show=classic&at=2.1`. */
export function useEditorAddress(markdown: string): EditorAddress {
  const [search, setSearch] = useSearchParams();
  const [usual, setUsual] = useState(usualEditor);
  const [jump, setJump] = useState<{ line: number } | null>(null);
  const at = search.get('at');
  const asked = search.get('edit');
  const editor = asked === 'form' || asked === 'markdown' ? asked : usual;
  const set = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  useEffect(() => {
    if (at === null) return;
    const line = lineAt(markdown, at);
    if (line !== null) setJump({ line });
    // Gone to: the same link leads there again.
    set('at', null);
  });
  return {
    editor,
    chooseEditor: (next) => {
      setUsual(next);
      set('edit', next);
      try {
        localStorage.setItem(usualEditorKey, next);
      } catch {
        // It is the form again next time.
      }
    },
    pane: search.get('view') === 'preview' ? 'preview' : 'edit',
    choosePane: (pane) => set('view', pane === 'edit' ? null : pane),
    preview: search.get('show'),
    choosePreview: (shown) => set('show', shown === 'text' ? null : shown),
    jump,
    goTo: (line) => setJump({ line }),
  };
}
