import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { useEffect, useState } from 'react';
import { GenerationProgress } from '../../../generation/generation-progress.tsx';
import { useGeneration, type Started } from '../../../generation/use-generation.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf } from '../../../graphql/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { ImprovePageDocument, StartImprovementDocument } from './improve-page.generated.ts';
import { partsOf } from './resume-parts.ts';
import { useLook } from './use-suggestions.ts';

interface LookFormProps {
  content: string;
  version: number;
  coach: { kind: CoachKind; label: string };
}

/** Which part to look at, and who looks: the rules at once, Claude in the background where there is a key. */
export function LookForm({ content, version, coach }: LookFormProps) {
  const client = useApolloClient();
  const look = useLook();
  const [start] = useMutation(StartImprovementDocument);
  const claude = useGeneration('resume-improvement');
  const { generation, isBusy, forget } = claude;
  const [part, setPart] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ words: string; isProblem: boolean }>();
  const parts = partsOf(content);
  const line = parts.some(({ value }) => value === part) && part !== '' ? Number(part) : null;

  const isDone = generation?.status === 'DONE';
  useEffect(() => {
    if (!isDone) return;
    void client.refetchQueries({ include: [ImprovePageDocument] }).then(forget);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `forget` is made anew with each rendering; what counts is that it has ended
  }, [isDone, client]);

  const byRules = async () => {
    setBusy(true);
    setSaid(undefined);
    try {
      const outcome = await look(version, line);
      setSaid(
        typeof outcome === 'string'
          ? { words: outcome, isProblem: true }
          : { words: lookedAt(outcome), isProblem: false },
      );
    } catch (error) {
      setSaid({ words: `Nothing was looked at. ${describeError(error).message}`, isProblem: true });
    } finally {
      setBusy(false);
    }
  };
  const byClaude = async () => {
    setSaid(undefined);
    const input = { version, line };
    try {
      const refused = await claude.start(input, async (clientKey): Promise<Started | string> => {
        const variables = { input, clientKey, coach: 'CLAUDE' as const };
        const outcome = outcomeOf((await start({ variables })).data?.startResumeImprovement);
        return outcome.__typename === 'GenerationStarted'
          ? { kind: 'started', id: outcome.generation.id }
          : outcome.message;
      });
      if (typeof refused === 'string') setSaid({ words: refused, isProblem: true });
    } catch (error) {
      setSaid({ words: `Nothing was asked. ${describeError(error).message}`, isProblem: true });
    }
  };
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-2">
        <Field label="Look at" className="min-w-0 basis-64">
          {(control) => (
            <Select
              {...control}
              value={line === null ? '' : part}
              options={[{ value: '', label: 'The whole resume' }, ...parts]}
              onChange={(event) => setPart(event.target.value)}
            />
          )}
        </Field>
        <Button tone="primary" busy={busy} busyLabel="Looking…" onClick={() => void byRules()}>
          Find better wordings
        </Button>
        {coach.kind === 'CLAUDE' && (
          <Button busy={isBusy} busyLabel="Asking…" onClick={() => void byClaude()}>
            Ask {coach.label}
          </Button>
        )}
      </div>
      {said && (
        <Callout
          tone={said.isProblem ? 'bad' : 'neutral'}
          role={said.isProblem ? 'alert' : 'status'}
        >
          {said.words}
        </Callout>
      )}
      {generation && !isDone && (
        <GenerationProgress
          generation={generation}
          what="suggestions"
          onCancel={() => void claude.cancel()}
          onRetry={() => void byClaude()}
          onByRules={() => {
            forget();
            void byRules();
          }}
        />
      )}
    </div>
  );
}

function lookedAt({ lineCount, newCount }: { lineCount: number; newCount: number }): string {
  if (lineCount === 0)
    return 'There is no bullet of work and no summary here. Write what you did in a role, one line each.';
  const lines = lineCount === 1 ? 'One line' : `${lineCount} lines`;
  const found =
    newCount === 0
      ? 'nothing new'
      : newCount === 1
        ? 'one new suggestion'
        : `${newCount} new suggestions`;
  return `${lines} looked at: ${found}.`;
}
