import { useState } from 'react';
import { useKept } from '../../../ui/autosave/use-kept.ts';
import type { HeldText } from '../editor/use-text-edits.ts';

/** A text that nobody has confirmed yet: kept on this device while it is corrected. */
export function useKeptText(key: string, initial: string): HeldText & { forget: () => void } {
  const { value, change, forget } = useKept(key, { markdown: initial });
  const [held] = useState(() => {
    let text = value.markdown;
    return {
      edit: (next: string) => {
        text = next;
        change({ markdown: next });
      },
      latest: () => text,
    };
  });
  return { ...held, value: value.markdown, forget };
}
