import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { toast } from '../../ui/toast-store.ts';
import { When } from '../../ui/when.tsx';
import { LetterActions } from './letter-actions.tsx';
import type { LetterEditor_LetterFragment } from './letter-editor.generated.ts';
import { LetterOrigin } from './letter-origin.tsx';
import { useSaveLetter } from './use-save-letter.ts';

/** A letter that is done: locked, with its date; reopening makes a new draft of it. */
export function CompletedLetter({ letter }: { letter: LetterEditor_LetterFragment }) {
  const { reopen } = useSaveLetter(letter.id);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const open = async () => {
    setBusy(true);
    try {
      const outcome = await reopen(letter.version);
      if (outcome.kind === 'saved') await navigate(paths.letter(outcome.letterId));
      if (outcome.kind === 'refused') toast(outcome.message, { tone: 'bad' });
      if (outcome.kind === 'conflict')
        toast('The letter was changed on another device. Look at it again, then reopen it.', {
          tone: 'bad',
        });
    } catch (error) {
      toast(`The letter was not reopened. ${describeError(error).message}`, { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={letter.jobTitle}
          lead={letter.companyName}
          badges={<Badge tone="good">Completed</Badge>}
          status={<CoachBadge writtenBy={letter.writtenBy} />}
          actions={
            <>
              <LetterActions letter={letter} />
              <Button busy={busy} busyLabel="Reopening…" onClick={() => void open()}>
                Reopen
              </Button>
            </>
          }
        />
        <LetterOrigin letter={letter} />
      </div>
      {letter.completedAt !== null && (
        <p className="mb-3 text-13 text-ink-muted no-print">
          Locked since <When iso={letter.completedAt} />. Reopening makes a new draft and keeps this
          one.
        </p>
      )}
      <Panel className="max-w-3xl px-6 py-8 sm:px-12 sm:py-10">
        <div dir="auto" className="font-serif text-16 whitespace-pre-wrap">
          {letter.content}
        </div>
      </Panel>
    </>
  );
}
