import { useApolloClient } from '@apollo/client/react';
import { useId, useState, type SubmitEvent } from 'react';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { Textarea } from '../../../ui/textarea.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { useSaveResume } from '../use-save-resume.ts';
import { placesFor, prefilled, withLine } from './resume-places.ts';
import { ScorePageDocument } from './score-page.generated.ts';

interface AddTermDialogProps {
  term: string;
  resume: { content: string; version: number };
  onClose: () => void;
}

/** Where a term that the person has shall stand, and how: they choose the line and finish the text; only then is it saved. */
export function AddTermDialog({ term, resume, onClose }: AddTermDialogProps) {
  const places = placesFor(resume.content);
  const [line, setLine] = useState(
    (places.find(({ isSkills }) => isSkills) ?? places[0])?.line ?? 1,
  );
  const place = places.find((candidate) => candidate.line === line);
  const [text, setText] = useState(place ? prefilled(place, term) : '');
  const save = useSaveResume();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const formId = useId();
  const choose = (next: number) => {
    setLine(next);
    const chosen = places.find((candidate) => candidate.line === next);
    setText(chosen ? prefilled(chosen, term) : '');
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      const before = resume.content;
      const outcome = await save(withLine(before, line, text), resume.version);
      if (outcome.kind !== 'saved')
        return setProblem(
          outcome.kind === 'refused'
            ? outcome.message
            : 'Your resume was changed on another device meanwhile. Nothing was overwritten: close this, and look at it again.',
        );
      const refresh = () =>
        client.refetchQueries({ include: [ScorePageDocument] }).then(() => undefined);
      await refresh();
      toast(`Line ${line} saved`, { undo: () => void save(before, outcome.version).then(refresh) });
      onClose();
    } catch (error) {
      setProblem(`The line was not saved. ${describeError(error).message}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Where did you use ${term}?`}
      description="Choose the line and word it as it was. It counts most in the role where you used it."
      width="wide"
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          {place && <LinkButton to={paths.resumeAt(line)}>Open in the editor</LinkButton>}
          {place && (
            <Button
              type="submit"
              form={formId}
              tone="primary"
              busy={busy}
              busyLabel="Saving…"
              disabled={text === place.markdown}
            >
              Save line
            </Button>
          )}
        </>
      }
    >
      {place === undefined ? (
        <p className="text-14">
          Your resume has no role with bullets and no list of skills yet. Write the role first.
        </p>
      ) : (
        <form id={formId} onSubmit={(event) => void submit(event)} className="grid gap-4">
          <Field label="Line">
            {(control) => (
              <Select
                {...control}
                value={String(line)}
                options={places.map((option) => ({
                  value: String(option.line),
                  label: option.label,
                }))}
                onChange={(event) => choose(Number(event.target.value))}
              />
            )}
          </Field>
          <Field
            label="The line, with the term"
            hint="Prefilled for you to finish. Nothing is saved before you press Save line."
          >
            {(control) => (
              <Textarea
                {...control}
                rows={4}
                value={text}
                onChange={(event) => setText(event.target.value.replace(/\n/gu, ' '))}
              />
            )}
          </Field>
          {problem !== undefined && (
            <Callout tone="bad" role="alert">
              {problem}
            </Callout>
          )}
        </form>
      )}
    </Dialog>
  );
}
