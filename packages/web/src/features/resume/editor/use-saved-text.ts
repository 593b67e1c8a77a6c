import {
  compareSections,
  mergeParts,
  mergeSections,
} from '@career-coach/shared/resume-document/merge-sections.ts';
import { useCallback } from 'react';
import type { AutosaveOptions } from '../../../ui/autosave/autosave-options.ts';
import { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { useTextEdits } from './use-text-edits.ts';

/** A resume, or a copy of it: saved by itself, merged by section with what other devices save, with one undo history. */
export function useSavedText(
  saved: Pick<AutosaveOptions<string>, 'key' | 'value' | 'version' | 'save'>,
) {
  const autosave = useAutosave<string>({ ...saved, merge: mergeSections });
  const text = useTextEdits(autosave);
  const { flush } = autosave;
  const onBlur = useCallback(() => void flush(), [flush]);
  return {
    ...autosave,
    ...text,
    onBlur,
    /** Takes another device's sections out again; what was typed since stays. */
    undoMerge: () => {
      if (autosave.merged === null) return;
      const { base, mine, theirs } = autosave.merged;
      const merged = mergeSections(base, mine, theirs) ?? mine;
      const parts = compareSections(merged, autosave.latest(), mine);
      text.edits.change(
        mergeParts(parts, () => 'mine'),
        'merge',
      );
      autosave.forgetMerged();
    },
  };
}

export type SavedText = ReturnType<typeof useSavedText>;
