import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { useEffect, useState } from 'react';
import { GenerationProgress } from '../../../generation/generation-progress.tsx';
import { useGeneration, type Started } from '../../../generation/use-generation.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf } from '../../../graphql/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { Section } from '../../../ui/section.tsx';
import { When } from '../../../ui/when.tsx';
import { ScorePageDocument, StartFeedbackDocument } from './score-page.generated.ts';

interface FeedbackProps {
  resume: { feedback: string | null; feedbackBy: string | null; feedbackAt: string | null };
  /** Who would write it now. */
  writtenBy: string;
}

/** Written feedback beside the number, as it comes; when it fails, the score stands. */
export function Feedback({ resume, writtenBy }: FeedbackProps) {
  const client = useApolloClient();
  const [start] = useMutation(StartFeedbackDocument);
  const run = useGeneration('resume-feedback');
  const [problem, setProblem] = useState<string>();
  const { generation, isBusy, forget } = run;
  const isDone = generation?.status === 'DONE';
  useEffect(() => {
    if (!isDone) return;
    void client.refetchQueries({ include: [ScorePageDocument] }).then(forget);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `forget` is made anew with each rendering; what counts is that it has ended
  }, [isDone, client]);
  const write = async (coach: CoachKind | null) => {
    setProblem(undefined);
    try {
      const refused = await run.start({ coach }, async (clientKey): Promise<Started | string> => {
        const outcome = outcomeOf(
          (await start({ variables: { clientKey, coach } })).data?.startResumeFeedback,
        );
        return outcome.__typename === 'GenerationStarted'
          ? { kind: 'started', id: outcome.generation.id }
          : outcome.message;
      });
      if (typeof refused === 'string') setProblem(refused);
    } catch (error) {
      setProblem(`No feedback was written; your score stands. ${describeError(error).message}`);
    }
  };
  const { feedback, feedbackBy, feedbackAt } = resume;
  return (
    <Section
      title="Feedback"
      actions={
        <>
          <CoachBadge writtenBy={feedback === null ? writtenBy : (feedbackBy ?? writtenBy)} />
          {feedback !== null && feedbackAt !== null && (
            <span className="text-12 text-ink-faint">
              <When iso={feedbackAt} />
            </span>
          )}
          <Button size="small" busy={isBusy} busyLabel="Writing…" onClick={() => void write(null)}>
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
      {generation && !isDone ? (
        <GenerationProgress
          generation={generation}
          what="feedback"
          onCancel={() => void run.cancel()}
          onRetry={() => void write(null)}
          onByRules={() => void write('RULE_BASED')}
        />
      ) : feedback === null ? (
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
