import { Callout } from '../../../ui/callout.tsx';
import { MergeNotice } from './merge-notice.tsx';
import { SectionMerge } from './section-merge.tsx';
import type { SavedText } from './use-saved-text.ts';

/** What stands between the text and the server, and what to do about it; nothing most of the time. */
export function SaveTroubles({ saving }: { saving: SavedText }) {
  const { value, conflict, merged, message } = saving;
  return (
    <div className="grid gap-3 not-empty:mb-4">
      {conflict && (
        <SectionMerge
          base={conflict.base}
          mine={value}
          theirs={conflict.value}
          onMerge={(text) => void saving.resolve(text)}
        />
      )}
      {merged && !conflict && (
        <MergeNotice sides={merged} onSeen={saving.forgetMerged} onUndo={saving.undoMerge} />
      )}
      {message !== null && (
        <Callout tone="bad" role="alert" title="Not saved">
          {message} Your text is kept on this page.
        </Callout>
      )}
    </div>
  );
}
