import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { Callout } from '../callout.tsx';

interface SaveConflictProps {
  mine: ReactNode;
  theirs: ReactNode;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two devices changed the same thing: shows both sides and asks. Nothing is overwritten before the answer. */
export function SaveConflict({ mine, theirs, onKeepMine, onTakeTheirs }: SaveConflictProps) {
  return (
    <Callout tone="bad" role="alert" title="This was changed somewhere else while you were editing">
      <p>Both versions are safe. Choose which one to go on with.</p>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        <section aria-label="Your version, on this device" className="grid content-start gap-2">
          <h3 className="font-medium text-ink">Yours, on this device</h3>
          <div
            dir="auto"
            className="max-h-64 overflow-auto rounded-control border border-line bg-surface p-2.5 whitespace-pre-wrap"
          >
            {mine}
          </div>
          <Button size="small" tone="primary" className="justify-self-start" onClick={onKeepMine}>
            Keep mine
          </Button>
        </section>
        <section aria-label="The version saved elsewhere" className="grid content-start gap-2">
          <h3 className="font-medium text-ink">Saved elsewhere</h3>
          <div
            dir="auto"
            className="max-h-64 overflow-auto rounded-control border border-line bg-surface p-2.5 whitespace-pre-wrap"
          >
            {theirs}
          </div>
          <Button size="small" className="justify-self-start" onClick={onTakeTheirs}>
            Take this one
          </Button>
        </section>
      </div>
    </Callout>
  );
}
