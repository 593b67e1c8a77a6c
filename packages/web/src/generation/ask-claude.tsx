import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent, useState } from 'react';
import { describeError } from '../graphql/describe-error.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { toast } from '../ui/toast-store.ts';
import { GenerationProgress } from './generation-progress.tsx';
import { SentPreview, type PreviewRefused, type PreviewView } from './sent-preview.tsx';
import { useGeneration, type Started } from './use-generation.ts';

interface AskClaudeProps {
  /** Names the place that asks: `term-proposal:<id>`. */
  slot: string;
  /** On the button. */
  children: string;
  busyLabel: string;
  /** What is written, in the middle of a sentence: "outlook". */
  what: string;
  /** Said when it could not be asked for: what stands as it was. */
  unchanged: string;
  start: (clientKey: string) => Promise<Started | PreviewRefused>;
  preview: () => Promise<PreviewView | PreviewRefused>;
  /** The query that shows the result; read again when it is written. */
  shows: DocumentNode;
}

/** Something that only Claude writes, beside what rules made: asked for, shown before it is sent, followed to its end. */
export function AskClaude(props: AskClaudeProps) {
  const { slot, children, busyLabel, what, unchanged, start, preview, shows } = props;
  const client = useApolloClient();
  const run = useGeneration(slot);
  const [problem, setProblem] = useState<string>();
  const { generation } = run;
  const isDone = generation?.status === 'DONE';
  const take = useEffectEvent(() => {
    for (const warning of generation?.warnings ?? []) toast(warning);
    void client.refetchQueries({ include: [shows] }).then(run.forget);
  });
  useEffect(() => {
    if (isDone) take();
  }, [isDone]);
  const ask = async () => {
    setProblem(undefined);
    try {
      const outcome = await run.start({}, start);
      if (outcome.kind === 'refused') setProblem(outcome.message);
    } catch (error) {
      setProblem(`${unchanged} ${describeError(error).message}`);
    }
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" busy={run.isBusy} busyLabel={busyLabel} onClick={() => void ask()}>
          {children}
        </Button>
        <SentPreview load={preview} />
      </div>
      {problem !== undefined && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      {generation && !isDone && (
        <GenerationProgress
          generation={generation}
          what={what}
          onCancel={() => void run.cancel()}
          onRetry={() => void ask()}
        />
      )}
    </>
  );
}
