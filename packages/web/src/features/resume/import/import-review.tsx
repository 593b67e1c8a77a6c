import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { useViewer } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { formatBytes } from '../../../ui/format-figure.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { EditorPanes } from '../editor/editor-panes.tsx';
import { useTextEdits } from '../editor/use-text-edits.ts';
import type { ImportPageQuery } from './import-page.generated.ts';
import { ReadingsTable } from './readings-table.tsx';
import { useImport } from './use-import.ts';
import { useKeptText } from './use-kept-text.ts';

interface ImportReviewProps {
  read: Extract<ImportPageQuery['node'], { __typename: 'ResumeImport' }>;
  resume: NonNullable<ImportPageQuery['me']>['resume'];
}

/** Corrections happen in the form or in the text; nothing is saved as the resume before "Use as my resume". */
export function ImportReview({ read, resume }: ImportReviewProps) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { accept, discard } = useImport(read.id);
  const { forget, ...held } = useKeptText(`import:${viewer.id}:${read.id}`, read.markdown);
  const text = useTextEdits(held);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const replaces = Boolean(resume?.content?.trim());

  const acceptNow = async (): Promise<string | undefined> => {
    try {
      const outcome = await accept(held.latest(), resume?.version ?? 0);
      if (outcome.kind === 'refused') return outcome.message;
      if (outcome.kind === 'conflict')
        return 'Your resume was changed on another device just now. Nothing was replaced; reload this page and look at it first.';
      forget();
      await navigate(paths.resume, { replace: true });
      return undefined;
    } catch (error) {
      return `Nothing was saved yet. ${describeError(error).message}`;
    }
  };
  const press = async () => {
    if (replaces) return setAsking(true);
    setBusy(true);
    setProblem(await acceptNow());
    setBusy(false);
  };
  const throwAway = () =>
    discard()
      .then(() => {
        forget();
        return navigate(paths.resume, { replace: true });
      })
      .catch((error: unknown) =>
        toast(`It was not discarded. ${describeError(error).message}`, { tone: 'bad' }),
      );

  return (
    <>
      <PageHeader
        title="Check what was read"
        lead={`${read.fileName}, ${formatBytes(read.byteSize)}. Correct anything below; it becomes your resume when you say so.`}
        actions={
          <>
            <Button tone="quiet" onClick={() => void throwAway()}>
              Discard
            </Button>
            <Button tone="primary" busy={busy} busyLabel="Saving…" onClick={() => void press()}>
              Use as my resume
            </Button>
          </>
        }
      />
      <div className="grid gap-4">
        {problem !== undefined && (
          <Callout tone="bad" role="alert" title="Not saved">
            {problem} Your corrections are kept here.
          </Callout>
        )}
        {read.warnings.length > 0 && (
          <Callout tone="warn" title="Please look at this">
            <ul className="list-disc pl-4">
              {read.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Callout>
        )}
        <EditorPanes text={text} />
        <Section
          title="Field by field"
          lead="Where each field stood in the file. What should be checked comes first."
        >
          {read.readings.length === 0 ? (
            <p className="text-14 text-ink-muted">
              No field was recognised. The text above is everything the file holds.
            </p>
          ) : (
            <ReadingsTable readings={read.readings} />
          )}
        </Section>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Replace your resume"
        confirmLabel="Replace resume"
        busyLabel="Replacing…"
        onConfirm={acceptNow}
      >
        <p>
          You already have a resume. Its text is replaced by what was read from {read.fileName}.
        </p>
        <p>The old text stays in the history, from where it can be brought back.</p>
      </ConfirmDialog>
    </>
  );
}
