import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { SentenceEvidence } from './sentence-evidence.ts';

interface CompleteLetterDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What nothing supports and nobody has kept yet, in the order of the letter. */
  unsupported: readonly SentenceEvidence[];
  /** Each answers a sentence when it could not be done. */
  onKeep: (sentence: string) => Promise<string | undefined>;
  onRemove: (sentence: string) => void;
  onChange: (sentence: string) => void;
  onComplete: () => Promise<string | undefined>;
}

/** Asks about each sentence that nothing supports, one by one, and then locks the letter. */
export function CompleteLetterDialog(props: CompleteLetterDialogProps) {
  const { open, onOpenChange, unsupported, onKeep, onRemove, onChange, onComplete } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [sentence] = unsupported;
  const run = async (act: () => Promise<string | undefined>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    const failure = await act();
    setBusy(false);
    setProblem(failure);
    return failure === undefined;
  };
  const complete = async () => {
    if (await run(onComplete)) onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setProblem(undefined);
        onOpenChange(next);
      }}
      title={sentence === undefined ? 'Complete this letter' : 'Is this true?'}
      actions={
        sentence === undefined ? (
          <>
            <Button tone="quiet" onClick={() => onOpenChange(false)}>
              Cancel
            </Button>
            <Button
              tone="primary"
              busy={busy}
              busyLabel="Completing…"
              onClick={() => void complete()}
            >
              Complete letter
            </Button>
          </>
        ) : (
          <>
            <Button tone="quiet" onClick={() => onRemove(sentence.text)}>
              Remove it
            </Button>
            <Button
              onClick={() => {
                onOpenChange(false);
                onChange(sentence.text);
              }}
            >
              Change it
            </Button>
            <Button
              tone="primary"
              busy={busy}
              busyLabel="Keeping…"
              onClick={() => void run(() => onKeep(sentence.text))}
            >
              Keep as my own words
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-3 text-14 text-ink-muted">
        {sentence === undefined ? (
          <p>
            Every sentence rests on a fact, or is one you keep as your own words. A completed letter
            is locked with today’s date; reopening it later makes a new draft and keeps this one.
          </p>
        ) : (
          <>
            <blockquote
              dir="auto"
              className="border-s-2 border-warn-mark ps-3 font-serif text-16 text-ink"
            >
              {sentence.text}
            </blockquote>
            <p>
              Nothing in your profile, your resume or the description supports this sentence.
              {unsupported.length > 1 && ` ${unsupported.length - 1} more to look at after it.`}
            </p>
          </>
        )}
        {problem !== undefined && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
      </div>
    </Dialog>
  );
}
