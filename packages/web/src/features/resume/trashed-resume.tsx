import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { formatDate } from '../../ui/format-figure.ts';
import { When } from '../../ui/when.tsx';
import { useResumeTrash } from './use-resume-trash.ts';

const keptMs = 30 * 24 * 60 * 60 * 1_000;

/** The trash, where the resume was: until when it is kept, and the way back. */
export function TrashedResume({ deletedAt }: { deletedAt: string }) {
  const { restore } = useResumeTrash();
  const [busy, setBusy] = useState(false);
  const until = formatDate(new Date(new Date(deletedAt).getTime() + keptMs).toISOString());
  return (
    <Callout
      title="Your resume is in the trash"
      actions={
        <Button
          icon={<RotateCcw />}
          busy={busy}
          busyLabel="Restoring…"
          onClick={() => {
            setBusy(true);
            void restore().finally(() => setBusy(false));
          }}
        >
          Restore resume
        </Button>
      }
    >
      Deleted <When iso={deletedAt} />. It is kept with its history and its scores until {until}. A
      new resume does not remove it.
    </Callout>
  );
}
