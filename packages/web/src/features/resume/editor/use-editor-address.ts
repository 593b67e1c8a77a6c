import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Reveal } from './form/form-context.ts';
import { lineAt, placeOfLine } from './place.ts';

export type EditorKind = 'form' | 'markdown';
const panes = ['edit', 'preview', 'findings'] as const;
export type Pane = (typeof panes)[number];

/** Remembers on this device which editor somebody likes; the address can say otherwise. */
const usualEditorKey = 'career-coach.resume-editor';

function usualEditor(): EditorKind {
  try {
    return localStorage.getItem(usualEditorKey) === 'markdown' ? 'markdown' : 'form';
  } catch {
    return 'form';
  }
}

/** From this width on the editor stands there whatever stands beside it. */
const isEditorShown = () => window.matchMedia('(min-width: 64rem)').matches;

/** A line to show, counted from 0, and the part of the form it is in; another object shows it again. */
export interface Jump {
  line: number;
  place: Reveal;
}

export interface EditorAddress {
  editor: EditorKind;
  chooseEditor: (editor: EditorKind) => void;
  /** Below 1,024 px one is shown; between that and 1,536 px the editor and one of the others; above that all. */
  pane: Pane;
  choosePane: (pane: Pane) => void;
  preview: string | null;
  choosePreview: (shown: string) => void;
  jump: Jump | null;
  goTo: (line: number) => void;
  /** Goes to a line from a pane that may stand where the editor does. */
  reveal: (line: number) => void;
}

/** What the address says of the editor: `?edit=form|markdown&pane=edit|preview|findings&show=classic&at=2.1`. */
export function useEditorAddress(markdown: string): EditorAddress {
  const [search, setSearch] = useSearchParams();
  const [usual, setUsual] = useState(usualEditor);
  const [jump, setJump] = useState<Jump | null>(null);
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
  const goTo = (line: number) => setJump({ line, place: placeOfLine(markdown, line) });
  const [seen, setSeen] = useState<string | null>(null);
  if (at !== seen) {
    setSeen(at);
    const line = at === null ? null : lineAt(markdown, at);
    if (line !== null) goTo(line);
  }
  useEffect(() => {
    // Gone to: the same link leads there again.
    if (at !== null)
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('at');
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
  }, [at, setSearch]);
  const reveal = useCallback(
    (line: number) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('at', String(line + 1));
          if (!isEditorShown()) next.delete('pane');
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
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
    pane: panes.find((pane) => pane === search.get('pane')) ?? 'edit',
    choosePane: (pane) => set('pane', pane === 'edit' ? null : pane),
    preview: search.get('show'),
    choosePreview: (shown) => set('show', shown === 'text' ? null : shown),
    jump,
    goTo,
    reveal,
  };
}
