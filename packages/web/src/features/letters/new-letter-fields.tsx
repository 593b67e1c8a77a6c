import { limits } from '@career-coach/shared/limits.ts';
import { useEffect, useState, type SubmitEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { formatNumber } from '../../ui/format-figure.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { lengths, tones } from './letter-choices.ts';
import { RequestPreview } from './request-preview.tsx';
import type { LetterRefusal, NewLetterForm } from './use-new-letter.ts';
import { usePostingReading } from './use-posting-reading.ts';

interface NewLetterFieldsProps {
  form: NewLetterForm;
  change: (part: Partial<NewLetterForm>) => void;
  refusal: LetterRefusal | undefined;
  /** A model would write it, so something would be sent. */
  usesModel: boolean;
  opening: boolean;
  onDraft: () => void;
  onBegin: () => void;
}

/** What a letter is for. Company and title are filled in from the pasted description where they are still empty. */
export function NewLetterFields(props: NewLetterFieldsProps) {
  const { form, change, refusal, usesModel, opening, onDraft, onBegin } = props;
  const [previewing, setPreviewing] = useState(false);
  const reading = usePostingReading(form.jobDescription);
  useEffect(() => {
    if (reading === null) return;
    const filled: Partial<NewLetterForm> = {};
    if (form.companyName.trim() === '' && reading.companyName !== null)
      filled.companyName = reading.companyName;
    if (form.jobTitle.trim() === '' && reading.jobTitle !== null)
      filled.jobTitle = reading.jobTitle;
    if (Object.keys(filled).length > 0) change(filled);
    // Only a new reading fills in: whoever empties a field wants it empty.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [reading]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onDraft();
  };
  const issue = (field: keyof NewLetterForm) =>
    refusal?.kind === 'invalid' ? refusal.issues[field] : undefined;
  const toneOfPosting = tones.find(({ value }) => value === reading?.tone)?.label.toLowerCase();
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <Field
        label="Job description"
        hint="Paste the whole posting: requirements and duties decide which of your achievements are chosen."
        error={issue('jobDescription')}
        aside={`${formatNumber(form.jobDescription.length)} of ${formatNumber(limits.coverLetter.jobDescription)}`}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={12}
            value={form.jobDescription}
            maxLength={limits.coverLetter.jobDescription}
            onChange={(event) => change({ jobDescription: event.target.value })}
          />
        )}
      </Field>
      {reading !== null && reading.leftOut.length > 0 && (
        <Callout tone="warn" title="This description holds text that is not meant for you">
          It is hidden from a reader, or gives orders to a machine. It is left out of the letter:
          <ul className="mt-1 list-disc ps-5">
            {reading.leftOut.map((text) => (
              <li key={text}>
                <q dir="auto">{text.slice(0, 300)}</q>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Company" error={issue('companyName')}>
          {(control) => (
            <TextInput
              {...control}
              value={form.companyName}
              maxLength={limits.coverLetter.companyName}
              onChange={(event) => change({ companyName: event.target.value })}
            />
          )}
        </Field>
        <Field label="Job title" error={issue('jobTitle')}>
          {(control) => (
            <TextInput
              {...control}
              value={form.jobTitle}
              maxLength={limits.coverLetter.jobTitle}
              onChange={(event) => change({ jobTitle: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <div>
          <Segmented
            label="Tone"
            value={form.tone}
            options={tones}
            onChange={(tone) => change({ tone })}
          />
          {toneOfPosting !== undefined && (
            <p className="mt-1.5 text-12 text-ink-faint">The posting itself is {toneOfPosting}.</p>
          )}
        </div>
        <Segmented
          label="Length, about"
          value={form.length}
          options={lengths}
          onChange={(length) => change({ length })}
        />
      </div>
      {refusal && <Refusal refusal={refusal} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary">
          Draft letter
        </Button>
        <Button tone="quiet" busy={opening} busyLabel="Opening…" onClick={onBegin}>
          Start with an empty letter
        </Button>
        {usesModel && (
          <Button tone="quiet" onClick={() => setPreviewing(true)}>
            See what is sent
          </Button>
        )}
      </div>
      {previewing && <RequestPreview form={form} onClose={() => setPreviewing(false)} />}
    </form>
  );
}

const missingParts: Readonly<Record<string, string>> = {
  name: 'Your name, to sign with',
  resume: 'Your resume, or skills and a biography in your profile',
};

function Refusal({ refusal }: { refusal: LetterRefusal }) {
  return (
    <Callout
      tone="bad"
      role="alert"
      title={
        refusal.kind === 'incomplete'
          ? 'Something is missing for a draft'
          : 'The letter was not made'
      }
    >
      <p>{refusal.message}</p>
      {refusal.kind === 'incomplete' && (
        <ul className="mt-1 list-disc ps-5">
          {refusal.missing.map((part) => (
            <li key={part}>{missingParts[part] ?? part}</li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
