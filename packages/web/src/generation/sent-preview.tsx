import { useState } from 'react';
import { describeError } from '../graphql/describe-error.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatCost } from '../ui/format-figure.ts';

/** What starting something would send, as the graph's `GenerationPreview` says it. */
export interface PreviewView {
  kind: 'preview';
  writtenBy: string;
  sent: string | null;
  replaced: readonly string[];
  warnings: readonly string[];
  mostMicroUsd: number;
}

export interface PreviewRefused {
  kind: 'refused';
  message: string;
}

/** A button that shows, word for word, what would leave the server, and the most it could cost. Sends nothing. */
export function SentPreview({ load }: { load: () => Promise<PreviewView | PreviewRefused> }) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [shown, setShown] = useState<PreviewView | PreviewRefused | null>(null);
  const open = async () => {
    setBusy(true);
    try {
      setShown(await load());
    } catch (error) {
      setShown({ kind: 'refused', message: describeError(error).message });
    } finally {
      setBusy(false);
      setOpen(true);
    }
  };
  return (
    <>
      <Button
        tone="quiet"
        busy={isBusy}
        busyLabel="Getting it together…"
        onClick={() => void open()}
      >
        See what is sent
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} title="What would be sent" width="wide">
        {shown?.kind === 'refused' && (
          <Callout tone="bad" title="It cannot be shown yet">
            {shown.message}
          </Callout>
        )}
        {shown?.kind === 'preview' && <PreviewBody preview={shown} />}
      </Dialog>
    </>
  );
}

function PreviewBody({ preview }: { preview: PreviewView }) {
  const { writtenBy, sent, replaced, warnings, mostMicroUsd } = preview;
  if (sent === null)
    return (
      <p className="text-14 text-ink-muted">
        Nothing. The built-in coach works by rules on this server, and costs nothing.
      </p>
    );
  return (
    <div className="grid gap-3 text-14">
      <p className="text-ink-muted">
        To {writtenBy}. It costs {formatCost(mostMicroUsd)} at most.
        {replaced.length > 0 && ` Replaced by placeholders: ${replaced.join(', ').toLowerCase()}.`}
      </p>
      {warnings.map((warning) => (
        <Callout key={warning} tone="warn">
          {warning}
        </Callout>
      ))}
      <pre
        tabIndex={0}
        aria-label="The request, word for word"
        className="max-h-[50vh] overflow-auto rounded-control border border-line bg-sunken p-3 text-12 whitespace-pre-wrap break-words"
      >
        {sent}
      </pre>
    </div>
  );
}
