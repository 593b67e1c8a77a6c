import type { AutosaveSnapshot } from '../../../ui/autosave/autosave-options.ts';
import { Callout } from '../../../ui/callout.tsx';
import { MergeNotice } from './merge-notice.tsx';
import { SectionMerge } from './section-merge.tsx';

interface SaveTroublesProps {
  saving: AutosaveSnapshot<string>;
  onResolve: (text: string) => void;
  onMergeSeen: () => void;
  onMergeUndone: () => void;
}

/** What stands between the text and the server, and what to do about it; nothing most of the time. */
export function SaveTroubles({ saving, onResolve, onMergeSeen, onMergeUndone }: SaveTroublesProps) {
  const { value, conflict, merged, message } = saving;
  return (
    <div className="grid gap-3 not-empty:mb-4">
      {conflict && (
        <SectionMerge
          base={conflict.base}
          mine={value}
          theirs={conflict.value}
          onMerge={onResolve}
        />
      )}
      {merged && !conflict && (
        <MergeNotice sides={merged} onSeen={onMergeSeen} onUndo={onMergeUndone} />
      )}
      {message !== null && (
        <Callout tone="bad" role="alert" title="Not saved">
          {message} Your text is kept on this page.
        </Callout>
      )}
    </div>
  );
}
