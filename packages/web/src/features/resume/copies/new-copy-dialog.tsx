import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { useId, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { Textarea } from '../../../ui/textarea.tsx';
import { CreateCopyDocument, JobOfLetterDocument } from './copies-page.generated.ts';

const { coverLetter } = limits;

interface Job {
  jobTitle: string;
  companyName: string;
  jobDescription: string;
}

interface NewCopyDialogProps {
  /** The letter whose job it is for; null to ask for one. */
  letterId: string | null;
  onClose: () => void;
}

/** Asks for the job, or takes that of a letter, and copies the master for it. */
export function NewCopyDialog({ letterId, onClose }: NewCopyDialogProps) {
  const { data, loading } = useQuery(
    JobOfLetterDocument,
    letterId === null ? skipToken : { variables: { id: letterId } },
  );
  if (loading) return null;
  const letter = data?.node?.__typename === 'CoverLetter' ? data.node : null;
  const job = {
    jobTitle: letter?.jobTitle ?? '',
    companyName: letter?.companyName ?? '',
    jobDescription: letter?.jobDescription ?? '',
  };
  return <CopyForm begun={job} onClose={onClose} />;
}

function CopyForm({ begun, onClose }: { begun: Job; onClose: () => void }) {
  const form = useId();
  const navigate = useNavigate();
  const [run, { loading }] = useMutation(CreateCopyDocument, { refetchQueries: ['CopiesPage'] });
  const [job, setJob] = useState(begun);
  const [problem, setProblem] = useState<string>();
  const [issues, setIssues] = useState<readonly { path: string; message: string }[]>([]);
  const wrong = (path: string) => issues.find((issue) => issue.path === path)?.message;
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    setProblem(undefined);
    setIssues([]);
    try {
      const outcome = outcomeOf(
        (await run({ variables: { input: job } })).data?.createTailoredResume,
      );
      switch (outcome.__typename) {
        case 'TailoredResumeSaved':
          onClose();
          return await navigate(paths.resumeCopy(outcome.tailoredResume.id));
        case 'InvalidInput':
          return setIssues(outcome.issues);
        case 'MasterMissing':
          return setProblem(outcome.message);
        default:
          return unknownOutcome(outcome);
      }
    } catch (error) {
      setProblem(describeError(error).message);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Copy for a job"
      description="The copy begins as your master resume is now. Change it as the job asks for it; the master stays as it is."
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="primary" type="submit" form={form} busy={loading} busyLabel="Copying…">
            Make copy
          </Button>
        </>
      }
    >
      <form id={form} className="grid gap-4" onSubmit={(event) => void create(event)}>
        {problem !== undefined && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
        <Field label="Job title" error={wrong('jobTitle')}>
          {(control) => (
            <TextInput
              {...control}
              value={job.jobTitle}
              maxLength={coverLetter.jobTitle}
              onChange={(event) => setJob({ ...job, jobTitle: event.target.value })}
            />
          )}
        </Field>
        <Field label="Company" error={wrong('companyName')}>
          {(control) => (
            <TextInput
              {...control}
              value={job.companyName}
              maxLength={coverLetter.companyName}
              onChange={(event) => setJob({ ...job, companyName: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Job description"
          optional
          hint="The copy is scored against it."
          error={wrong('jobDescription')}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={5}
              value={job.jobDescription}
              maxLength={coverLetter.jobDescription}
              onChange={(event) => setJob({ ...job, jobDescription: event.target.value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
