import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useStartQuiz } from './use-start-quiz.ts';

const counts = [
  { value: '5', label: '5' },
  { value: '10', label: '10' },
  { value: '20', label: '20' },
  { value: '30', label: '30' },
] as const;

type Count = (typeof counts)[number]['value'];

/** Topic and length, then off to the first question. */
export function StartSession({ topics }: { topics: readonly string[] }) {
  const navigate = useNavigate();
  const start = useStartQuiz();
  const [topic, setTopic] = useState(topics[0] ?? '');
  const [count, setCount] = useState<Count>('10');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const outcome = await start(topic, Number(count));
      if (outcome.kind === 'started') await navigate(paths.quiz(outcome.sessionId));
      else setProblem(outcome.message);
    } catch (error) {
      setProblem(describeError(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-md gap-4">
      <Field label="Topic">
        {(control) => (
          <Select
            {...control}
            value={topic}
            options={topics.map((name) => ({ value: name, label: name }))}
            onChange={(event) => setTopic(event.target.value)}
          />
        )}
      </Field>
      <Segmented label="Questions" value={count} options={counts} onChange={setCount} />
      {problem !== undefined && (
        <Callout tone="bad" role="alert" title="The session was not started">
          {problem}
        </Callout>
      )}
      <Button
        type="submit"
        tone="primary"
        className="justify-self-start"
        busy={busy}
        busyLabel="Starting…"
      >
        Start session
      </Button>
    </form>
  );
}
