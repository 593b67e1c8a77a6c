import { use, useState } from 'react';
import { ForeignContext } from './form-context.ts';

interface Draft {
  text: string;
  foreign: number;
  isRefused: boolean;
}

/**
 * A field that shows what is typed letter by letter, while the document keeps what it can say (without spaces at the
 * ends, say). When it is left, and when undo or another tab changes the document, it shows the document again; what the
 * document cannot say stays in the field.
 */
export function useDraft(value: string, commit: (text: string) => boolean) {
  const foreign = use(ForeignContext);
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft?.foreign === foreign ? draft : null;
  return {
    text: current?.text ?? value,
    isTyping: current !== null,
    isRefused: current?.isRefused ?? false,
    change: (text: string) => setDraft({ text, foreign, isRefused: !commit(text) }),
    leave: () => {
      if (!current?.isRefused) setDraft(null);
    },
  };
}
