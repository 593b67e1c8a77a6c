import { useEffect, type RefObject } from 'react';
import type { ResumeEdits } from './use-text-edits.ts';

/**
 * Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac, Ctrl+Y elsewhere) anywhere inside the element, and what a touch keyboard or the
 * browser's menu means by undo: the document's history instead of the one a single field has.
 */
export function useUndoKeys(
  element: RefObject<HTMLElement | null>,
  { undo, redo }: ResumeEdits,
): void {
  useEffect(() => {
    const host = element.current;
    const isSearch = (target: EventTarget | null) =>
      target instanceof Element && target.closest('.cm-search') !== null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isSearch(event.target)) return;
      const key = event.key.toLowerCase();
      const means = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (means === null) return;
      event.preventDefault();
      event.stopPropagation();
      means();
    };
    const onBeforeInput = (event: InputEvent) => {
      const means = { historyUndo: undo, historyRedo: redo }[event.inputType];
      if (means === undefined || isSearch(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      means();
    };
    host?.addEventListener('keydown', onKeyDown, true);
    host?.addEventListener('beforeinput', onBeforeInput, true);
    return () => {
      host?.removeEventListener('keydown', onKeyDown, true);
      host?.removeEventListener('beforeinput', onBeforeInput, true);
    };
  }, [element, undo, redo]);
}
