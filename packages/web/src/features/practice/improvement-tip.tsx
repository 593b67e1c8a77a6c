import { useApolloClient } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { GenerationProgress } from '../../generation/generation-progress.tsx';
import { SentPreview } from '../../generation/sent-preview.tsx';
import { useGeneration } from '../../generation/use-generation.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { Section } from '../../ui/section.tsx';
import { QuizResultPageDocument } from './quiz-result-page.generated.ts';
import { useImprovementTip } from './use-improvement-tip.ts';

interface ImprovementTipProps {
  assessment: { id: string; improvementTip: string | null; improvementTipBy: string | null };
  /** Who would write another one now. */
  coach: CoachKind;
}

/** What to practise next: the tip by rules stands at once, and until a model has written another. */
export function ImprovementTip({ assessment, coach }: ImprovementTipProps) {
  const { id, improvementTip: tip, improvementTipBy } = assessment;
  const client = useApolloClient();
  const { start, preview } = useImprovementTip(id);
  const { generation, isBusy, forget, ...writing } = useGeneration(`tip:${id}`);
  const [problem, setProblem] = useState<string | null>(null);

  const isDone = generation?.status === 'DONE';
  const take = useEffectEvent(async () => {
    await client.refetchQueries({ include: [QuizResultPageDocument] });
    forget();
  });
  useEffect(() => {
    if (isDone) void take();
  }, [isDone]);

  const write = async (by: CoachKind) => {
    setProblem(null);
    try {
      const outcome = await writing.start({ id, by }, (clientKey) => start(clientKey, by));
      if (outcome.kind === 'refused') setProblem(outcome.message);
    } catch (error) {
      setProblem(`No other tip was written. ${describeError(error).message}`);
    }
  };
  // Rules would only write the tip that stands.
  const canWrite = coach === 'CLAUDE' || tip === null;
  return (
    <Section
      title="What to practise next"
      actions={
        <>
          {tip !== null && <CoachBadge writtenBy={improvementTipBy ?? 'rule-based'} />}
          {canWrite && (
            <>
              {coach === 'CLAUDE' && <SentPreview load={preview} />}
              <Button
                size="small"
                busy={isBusy}
                busyLabel="Writing…"
                onClick={() => void write(coach)}
              >
                {coach === 'CLAUDE' ? 'Ask Claude for a tip' : 'Write a tip'}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        {tip !== null && <p className="max-w-prose text-14">{tip}</p>}
        {problem !== null && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
        {generation && !isDone && (
          <GenerationProgress
            generation={generation}
            what="tip"
            onCancel={() => void writing.cancel()}
            onRetry={() => void write(coach)}
            onByRules={() => void write('RULE_BASED')}
          />
        )}
      </div>
    </Section>
  );
}
