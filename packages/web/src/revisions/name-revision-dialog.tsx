import { useMutation } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { useId, useState, type SubmitEvent } from 'react';
import { describeError } from '../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../graphql/outcome.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { NameRevisionDocument } from './revisions.generated.ts';

interface NameRevisionDialogProps {
  revision: { id: string; name: string | null };
  onClose: () => void;
}

/** Gives a revision a name, changes it, or takes it away. */
export function NameRevisionDialog({ revision, onClose }: NameRevisionDialogProps) {
  const form = useId();
  const [run, { loading }] = useMutation(NameRevisionDocument);
  const [name, setName] = useState(revision.name ?? '');
  const [problem, setProblem] = useState<string>();
  const save = async (wished: string | null) => {
    setProblem(undefined);
    try {
      const { data } = await run({ variables: { input: { id: revision.id, name: wished } } });
      const outcome = outcomeOf(data?.nameRevision);
      switch (outcome.__typename) {
        case 'RevisionNamed':
          return onClose();
        case 'InvalidInput':
          return setProblem(outcome.issues[0]?.message ?? outcome.message);
        case 'NotFound':
          return setProblem(outcome.message);
        default:
          return unknownOutcome(outcome);
      }
    } catch (error) {
      setProblem(describeError(error).message);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save(name);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={revision.name === null ? 'Name this revision' : 'Rename this revision'}
      actions={
        <>
          {revision.name !== null && (
            <Button tone="quiet" onClick={() => void save(null)}>
              Remove name
            </Button>
          )}
          <Button tone="primary" type="submit" form={form} busy={loading} busyLabel="Saving…">
            Save name
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label="Name" hint="A revision with a name is kept for good." error={problem}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={limits.revision.name}
              placeholder="Sent to the harbour clinic"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
