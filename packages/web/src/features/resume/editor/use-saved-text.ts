import { applyOperation } from '@career-coach/shared/resume-document/apply-operation.ts';
import {
  compareSections,
  mergeParts,
  mergeSections,
} from '@career-coach/shared/resume-document/merge-sections.ts';
import type { ResumeOperation } from '@career-coach/shared/resume-document/resume-operation.ts';
import { useState } from 'react';
import { useViewer } from '../../../session/use-session.ts';
import { mergeTyping } from '../../../ui/autosave/merge-typing.ts';
import { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { useSaveResume } from '../use-save-resume.ts';
import { TextHistory } from './text-history.ts';

/** How the editors change the text; the same functions for as long as the page is open. */
export interface ResumeEdits {
  /** Replaces the text; `source` names what was edited, for undo. */
  change: (text: string, source: string) => void;
  /** Makes an edit of the form; false when the document cannot say it, and nothing was changed. */
  operate: (operation: ResumeOperation, source?: string) => boolean;
  /** Makes an edit that takes something away; gives back how to put it there again, whatever was typed since. */
  remove: (operation: ResumeOperation) => (() => void) | null;
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
  history.follow(value);
  const [edits] = useState((): ResumeEdits => {
    const change = (text: string, source: string) => {
      history.follow(latest());
      history.record(text, source);
      edit(text);
    };
    const step = (take: () => string | null) => {
      history.follow(latest());
      const text = take();
      if (text !== null) edit(text);
    };
    const operate = (operation: ResumeOperation, source = 'form') => {
      const before = latest();
      const after = applyOperation(before, operation);
      if (after !== null && after !== before) change(after, source);
      return after !== null;
    };
    return {
      change,
      operate,
      remove: (operation) => {
        const before = latest();
        if (!operate(operation)) return null;
        const after = latest();
        return () => change(mergeTyping(after, latest(), before), 'restore');
      },
      undo: () => step(() => history.undo()),
      redo: () => step(() => history.redo()),
    };
  });
  return {
    ...autosave,
    edits,
    /** Takes another device's sections out again; what was typed since stays. */
    undoMerge: () => {
      if (autosave.merged === null) return;
      const { base, mine, theirs } = autosave.merged;
      const merged = mergeSections(base, mine, theirs) ?? mine;
      const parts = compareSections(merged, latest(), mine);
      edits.change(
        mergeParts(parts, () => 'mine'),
        'merge',
      );
      autosave.forgetMerged();
    },
    /** Counts the changes that came from somewhere else than the field one types in. */
    foreign: history.foreign,
    isStep: history.isStep,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
  };
}
