import { useApolloClient } from '@apollo/client/react';
import type { LetterLength, LetterTone } from '@career-coach/shared/generated/graphql.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { useState, type SubmitEvent } from 'react';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { TextComparison } from '../../revisions/text-comparison.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { RewriteLetterDocument } from './letter-editor.generated.ts';
import { lengths, tones } from './letter-choices.ts';

interface RewriteDialogProps {
  letterId: string;
  content: string;
  length: LetterLength;
  onClose: () => void;
  onAccept: (content: string) => void;
}

interface Proposal {
  content: string;
  notDone: readonly string[];
  writtenBy: string;
}

const whole = 'whole';

/** The letter, or a paragraph of it, written anew after an instruction: shown as what would change, to be taken or left. */
export function RewriteDialog({
  letterId,
  content,
  length,
  onClose,
  onAccept,
}: RewriteDialogProps) {
  const client = useApolloClient();
  const [place, setPlace] = useState(whole);
  const [instruction, setInstruction] = useState('');
  const [tone, setTone] = useState<LetterTone>('PLAIN');
  const [wished, setWished] = useState<LetterLength>(length);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [proposal, setProposal] = useState<Proposal | null>(null);

  const propose = async (): Promise<string | undefined> => {
    const { data } = await client.query({
      query: RewriteLetterDocument,
      variables: {
        input: {
          id: letterId,
          content,
          paragraph: place === whole ? null : Number(place),
          instruction,
          tone,
          length: wished,
        },
      },
      fetchPolicy: 'no-cache',
    });
    const outcome = outcomeOf(data?.letterRewrite);
    switch (outcome.__typename) {
      case 'LetterRewriteProposed':
        setProposal(outcome);
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
    setBusy(true);
    setProblem(undefined);
    setProposal(null);
    void propose()
      .catch((error: unknown) => `${describeError(error).message} Your letter is as it was.`)
      .then(setProblem)
      .finally(() => setBusy(false));
  };
  const changes = proposal !== null && proposal.content !== content;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Write anew"
      description="By the built-in rules, from your profile, your resume, the description and what you type here. Nothing changes before you accept it."
      width="wide"
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            Leave the letter as it is
          </Button>
          <Button
            tone="primary"
            disabled={!changes}
            onClick={() => {
              if (proposal) onAccept(proposal.content);
            }}
          >
            Accept the changes
          </Button>
        </>
      }
    >
      <form className="grid gap-4" onSubmit={submit}>
        <Field label="What">
          {(control) => (
            <Select
              {...control}
              value={place}
              options={placesOf(content)}
              onChange={(event) => setPlace(event.target.value)}
            />
          )}
        </Field>
        <Field
          label="Instruction"
          hint="For example: shorter; another achievement; mention Kubernetes; leave out the degree; mention that I speak Spanish. Empty: other words."
        >
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              value={instruction}
              maxLength={limits.coverLetter.instruction}
              onChange={(event) => setInstruction(event.target.value)}
            />
          )}
        </Field>
        {place === whole && (
          <div className="flex flex-wrap gap-x-8 gap-y-4">
            <Segmented label="Tone" value={tone} options={tones} onChange={setTone} />
            <Segmented
              label="Length, about"
              value={wished}
              options={lengths}
              onChange={setWished}
            />
          </div>
        )}
        <div>
          <Button type="submit" busy={busy} busyLabel="Writing…">
            Show what would change
          </Button>
        </div>
      </form>
      <div className="mt-4 grid gap-3" aria-live="polite">
        {problem !== undefined && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
        {proposal && (
          <>
            {proposal.notDone.length > 0 && (
              <Callout tone="warn" title="Not done">
                <ul className="list-disc ps-5">
                  {proposal.notDone.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </Callout>
            )}
            <div>
              <CoachBadge writtenBy={proposal.writtenBy} />
            </div>
            <TextComparison earlier={content} later={proposal.content} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function placesOf(content: string) {
  const paragraphs = content.split(/\n{2,}/).map((text, index) => ({
    value: String(index),
    label: `Paragraph ${index + 1}: ${text.replace(/\s+/g, ' ').slice(0, 60)}`,
  }));
  return [{ value: whole, label: 'The whole letter' }, ...paragraphs];
}
