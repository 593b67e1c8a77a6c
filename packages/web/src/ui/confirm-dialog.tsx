import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will be gone, and whether it can come back. */
  children: ReactNode;
  /** The deed: "Delete account". */
  confirmLabel: string;
  busyLabel: string;
  /** Resolves to a sentence when it could not be done; the dialog stays open and shows it. */
  onConfirm: () => Promise<string | undefined>;
  disabled?: boolean;
}

/** Only before what cannot be undone; everything else is done at once, with undo in a toast. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    open,
    onOpenChange,
    title,
    children,
    confirmLabel,
    busyLabel,
    onConfirm,
    disabled = false,
  } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    const refused = await onConfirm().catch(
      () => 'It could not be done: the server did not answer. Nothing was changed.',
    );
    setBusy(false);
    if (refused === undefined) onOpenChange(false);
    else setFailure(refused);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setFailure(undefined);
        onOpenChange(next);
      }}
      title={title}
      actions={
        <>
          <Button tone="quiet" onClick={() => onOpenChange(false)}>
            Cancel
          </Button>
          <Button
            tone="danger"
            busy={busy}
            busyLabel={busyLabel}
            disabled={disabled}
            onClick={() => void confirm()}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 text-14 text-ink-muted">
        {children}
        {failure !== undefined && (
          <Callout tone="bad" role="alert">
            {failure}
          </Callout>
        )}
      </div>
    </Dialog>
  );
}
