import { applyOperation } from '@career-coach/shared/resume-document/apply-operation.ts';
import type { ResumeOperation } from '@career-coach/shared/resume-document/resume-operation.ts';
import { useState } from 'react';
import { mergeTyping } from '../../../ui/autosave/merge-typing.ts';
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

/** A text under edit, wherever it is kept. */
export interface HeldText {
  value: string;
  edit: (text: string) => void;
  /** The text as of now, for a function that outlives a render; it and `edit` stay the same functions. */
  latest: () => string;
}

/** What both editors work on. */
export interface EditedText {
  value: string;
  edits: ResumeEdits;
  /** Counts the changes that came from somewhere else than the field one types in. */
  foreign: number;
  isStep: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

/** One undo history for both editors of a text, and for what reaches it from elsewhere. */
export function useTextEdits({ value, edit, latest }: HeldText): EditedText {
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
  const { foreign, isStep, canUndo, canRedo } = history;
  return { value, edits, foreign, isStep, canUndo, canRedo };
}
