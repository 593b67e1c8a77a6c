import { useMutation } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { useId, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { DuplicateLetterDocument } from './letter-editor.generated.ts';

/** Takes the letter for another job: a new draft with the other names, whose sentences are looked at anew. */
export function DuplicateDialog({ letterId, onClose }: { letterId: string; onClose: () => void }) {
  const form = useId();
  const navigate = useNavigate();
  const [run, { loading }] = useMutation(DuplicateLetterDocument);
  const [companyName, setCompanyName] = useState('');
  const [jobTitle, setJobTitle] = useState('');
  const [jobDescription, setJobDescription] = useState('');
  const [problem, setProblem] = useState<string>();

  const duplicate = async (): Promise<string | undefined> => {
    const { data } = await run({
      variables: {
        input: {
          id: letterId,
          companyName,
          jobTitle,
          jobDescription: jobDescription.trim() || null,
        },
      },
    });
    const outcome = outcomeOf(data?.duplicateCoverLetter);
    switch (outcome.__typename) {
      case 'CoverLetterSaved':
        onClose();
        await navigate(paths.letter(outcome.coverLetter.id));
        return undefined;
      case 'InvalidInput':
        return outcome.issues[0]?.message ?? outcome.message;
      case 'NotFound':
        return outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void duplicate()
      .catch((error: unknown) => describeError(error).message)
      .then(setProblem);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Use for another job"
      description="Company and job title are replaced in the text. Sentences that the other job does not support are marked."
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={form} tone="primary" busy={loading} busyLabel="Copying…">
            Make a draft
          </Button>
        </>
      }
    >
      <form id={form} className="grid gap-4" onSubmit={submit}>
        <Field label="Company">
          {(control) => (
            <TextInput
              {...control}
              value={companyName}
              maxLength={limits.coverLetter.companyName}
              onChange={(event) => setCompanyName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Job title">
          {(control) => (
            <TextInput
              {...control}
              value={jobTitle}
              maxLength={limits.coverLetter.jobTitle}
              onChange={(event) => setJobTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label="Job description" optional>
          {(control) => (
            <Textarea
              {...control}
              rows={5}
              value={jobDescription}
              maxLength={limits.coverLetter.jobDescription}
              onChange={(event) => setJobDescription(event.target.value)}
            />
          )}
        </Field>
        {problem !== undefined && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
      </form>
    </Dialog>
  );
}
