import { useState } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { Section } from '../../../ui/section.tsx';
import { useWriteFeedback } from './use-check.ts';

/** Written feedback beside the number; when it fails, the score stands. */
export function Feedback({ feedback, writtenBy }: { feedback: string | null; writtenBy: string }) {
  const write = useWriteFeedback();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      setProblem(await write());
    } catch (error) {
      setProblem(`No feedback was written; your score stands. ${describeError(error).message}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section
      title="Feedback"
      actions={
        <>
          <CoachBadge writtenBy={writtenBy} />
          <Button size="small" busy={busy} busyLabel="Writing…" onClick={() => void run()}>
            {feedback === null ? 'Write feedback' : 'Write it anew'}
          </Button>
        </>
      }
    >
      {problem !== undefined && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      {feedback === null ? (
        <p className="max-w-prose text-14 text-ink-muted">
          The three changes that help most, in words, quoting your resume. It adds no fact and
          changes no number.
        </p>
      ) : (
        <div dir="auto" className="max-w-prose text-14 whitespace-pre-line">
          {feedback}
        </div>
      )}
    </Section>
  );
}
