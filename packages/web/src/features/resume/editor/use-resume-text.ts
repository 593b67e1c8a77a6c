import { applyOperation } from '@career-coach/shared/resume-document/apply-operation.ts';
import { mergeSections } from '@career-coach/shared/resume-document/merge-sections.ts';
import type { ResumeOperation } from '@career-coach/shared/resume-document/resume-operation.ts';
import { useEffect, useState } from 'react';
import { useViewer } from '../../../session/use-session.ts';
import { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { useSaveResume } from '../use-save-resume.ts';
import { TextHistory } from './text-history.ts';

/** How the editors change the text; the same functions for as long as the page is open. */
export interface ResumeEdits {
  /** Replaces the text; `source` names what was edited, for undo. */
  change: (text: string, source: string) => void;
  /** Makes an edit of the form; false when the document cannot say it, and nothing was changed. */
  operate: (operation: ResumeOperation, source?: string) => boolean;
  undo: () => void;
  redo: () => void;
}

/** The text of the resume: saved by itself, with one undo history for both editors. */
export function useResumeText(resume: { content: string; version: number }) {
  const viewer = useViewer();
  const save = useSaveResume();
  const autosave = useAutosave<string>({
    key: `resume:${viewer.id}`,
    value: resume.content,
    version: resume.version,
    save,
    merge: mergeSections,
  });
  const { value, edit, latest } = autosave;
  const [history] = useState(() => new TextHistory(value));
  /** Counts the changes that came from somewhere else than the field one types in. */
  const [foreign, setForeign] = useState(0);
  const [edits] = useState((): ResumeEdits => {
    const change = (text: string, source: string) => {
      history.record(latest(), 'elsewhere');
      history.record(text, source);
      edit(text);
    };
    const step = (text: string | null) => {
      if (text === null) return;
      edit(text);
      setForeign((count) => count + 1);
    };
    const settle = () => history.record(latest(), 'elsewhere');
    return {
      change,
      operate: (operation, source = 'form') => {
        const before = latest();
        const after = applyOperation(before, operation);
        if (after !== null && after !== before) change(after, source);
        return after !== null;
      },
      undo: () => {
        settle();
        step(history.undo());
      },
      redo: () => {
        settle();
        step(history.redo());
      },
    };
  });
  useEffect(() => {
    if (history.record(value, 'elsewhere')) setForeign((count) => count + 1);
  }, [history, value]);
  return {
    ...autosave,
    edits,
    foreign,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
  };
}
