import type {
  CoachKind,
  LetterLength,
  LetterTone,
} from '@career-coach/shared/generated/graphql.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { useEffect, useMemo, useRef, useState, type SubmitEvent } from 'react';
import { GenerationProgress } from '../../generation/generation-progress.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { lengths, tones } from './letter-choices.ts';
import { proposalParts, withTaken } from './proposal-parts.ts';
import { ProposalReview } from './proposal-review.tsx';
import { useLetterRewrite } from './use-letter-rewrite.ts';

interface RewriteDialogProps {
  letterId: string;
  content: string;
  tone: LetterTone;
  length: LetterLength;
  onClose: () => void;
  /** Tone and length belong to the whole letter; with a paragraph they stay as they are. */
  onAccept: (taken: { content: string; tone: LetterTone; length: LetterLength }) => void;
}

const wholeLetter = 'whole';

interface Decisions {
  /** The proposal. */
  about: string | null;
  refused: ReadonlySet<number>;
}

const noneRefused: ReadonlySet<number> = new Set();

/** The letter, or a paragraph of it, written anew after an instruction: shown as what would change, to be taken or left. */
export function RewriteDialog({
  letterId,
  content,
  tone: usual,
  length,
  onClose,
  onAccept,
}: RewriteDialogProps) {
  const rewrite = useLetterRewrite(letterId, content);
  const { coach, generation, isBusy, problem } = rewrite;
  const [place, setPlace] = useState(wholeLetter);
  const [instruction, setInstruction] = useState('');
  const [tone, setTone] = useState<LetterTone>(usual);
  const [wished, setWished] = useState<LetterLength>(length);

  const propose = (by?: CoachKind) =>
    void rewrite.start(
      {
        paragraph: place === wholeLetter ? null : Number(place),
        instruction,
        tone,
        length: wished,
      },
      by,
    );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBusy) propose();
  };
  const proposed = generation?.status === 'DONE' ? generation.text : null;
  const parts = useMemo(
    () => (proposed === null ? [] : proposalParts(content, proposed)),
    [content, proposed],
  );
  const changes = parts.filter(({ kind }) => kind === 'changed').length;
  // Decisions belong to the proposal they were made about.
  const [decided, setDecided] = useState<Decisions>({ about: null, refused: new Set() });
  const refused = decided.about === proposed ? decided.refused : noneRefused;
  const decide = (index: number, isTaken: boolean) => {
    const next = new Set(refused);
    if (isTaken) next.delete(index);
    else next.add(index);
    setDecided({ about: proposed, refused: next });
  };
  const taken = changes - refused.size;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (proposed !== null) shown.current?.scrollIntoView({ block: 'start' });
  }, [proposed]);
  // What is being written goes on, and is found again here; what has ended is left.
  const close = () => {
    if (!isBusy) rewrite.forget();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title="Write anew"
      description="From your profile, your resume, the description and what you type here. Nothing changes before you accept it."
      width="wide"
      actions={
        <>
          <Button tone="quiet" onClick={close}>
            Leave the letter as it is
          </Button>
          <Button
            tone="primary"
            disabled={taken === 0}
            onClick={() => {
              rewrite.forget();
              const whole = place === wholeLetter;
              onAccept({
                content: withTaken(parts, refused),
                tone: whole ? tone : usual,
                length: whole ? wished : length,
              });
            }}
          >
            {refused.size > 0 && taken > 0
              ? `Accept ${taken} of ${changes} changes`
              : 'Accept the changes'}
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
        {place === wholeLetter && (
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
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" busy={isBusy} busyLabel="Writing…">
            Show what would change
          </Button>
          {coach && <CoachBadge writtenBy={coach.label} />}
        </div>
      </form>
      {generation && generation.status !== 'DONE' && (
        <div className="mt-4">
          <GenerationProgress
            generation={generation}
            what="proposal"
            onCancel={() => void rewrite.cancel()}
            onRetry={() => propose(generation.coach)}
            onByRules={() => propose('RULE_BASED')}
          />
        </div>
      )}
      <div ref={shown} className="mt-4 grid gap-3" aria-live="polite">
        {problem !== undefined && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
        {generation && proposed !== null && (
          <>
            {generation.warnings.length > 0 && (
              <Callout tone="warn" title="Not done, or to be checked">
                <ul className="list-disc ps-5">
                  {generation.warnings.map((remark) => (
                    <li key={remark}>{remark}</li>
                  ))}
                </ul>
              </Callout>
            )}
            <div>
              <CoachBadge writtenBy={generation.writtenBy} cached={generation.cached} />
            </div>
            {changes === 0 ? (
              <p className="text-14 text-ink-muted">The proposal is the letter as it stands.</p>
            ) : (
              <ProposalReview parts={parts} refused={refused} onDecide={decide} />
            )}
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
  return [{ value: wholeLetter, label: 'The whole letter' }, ...paragraphs];
}
