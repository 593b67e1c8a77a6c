import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { useState, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { useViewer } from '../../session/use-session.ts';
import { useKept } from '../../ui/autosave/use-kept.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { Field } from '../../ui/field.tsx';
import { formatNumber } from '../../ui/format-figure.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { lengths, tones } from './letter-choices.ts';
import { NewLetterPageDocument } from './new-letter-page.generated.ts';
import { useNewLetter, type NewLetterForm, type NewLetterOutcome } from './use-new-letter.ts';

const empty: NewLetterForm = {
  companyName: '',
  jobTitle: '',
  jobDescription: '',
  tone: 'PLAIN',
  length: 'MEDIUM',
};

/** A job description in, a drafted letter out; the form survives a reload until it has been sent. */
export default function NewLetterPage() {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { data } = useQuery(NewLetterPageDocument);
  const { value: form, change, forget } = useKept(`new-letter:${viewer.id}`, empty);
  const { draft, writeMyself } = useNewLetter();
  const [busy, setBusy] = useState<'draft' | 'blank' | null>(null);
  const [answer, setAnswer] = useState<
    Exclude<NewLetterOutcome, { kind: 'created' }> | { kind: 'failed'; message: string }
  >();

  const send = async (how: 'draft' | 'blank') => {
    setBusy(how);
    setAnswer(undefined);
    try {
      const outcome = await (how === 'draft' ? draft(form) : writeMyself(form));
      if (outcome.kind === 'created') {
        forget();
        await navigate(paths.letter(outcome.letterId), { replace: true });
      } else {
        setAnswer(outcome);
      }
    } catch (error) {
      setAnswer({
        kind: 'failed',
        message: `${describeError(error).message} What you typed is kept here.`,
      });
    } finally {
      setBusy(null);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy === null) void send('draft');
  };
  const issue = (field: keyof NewLetterForm) =>
    answer?.kind === 'invalid' ? answer.issues[field] : undefined;
  const hasResume = Boolean(data?.me?.resume?.content?.trim());

  return (
    <>
      <PageHeader
        title="New cover letter"
        lead="The draft uses only your profile, your resume and the description below. You edit it afterwards."
        status={data && <CoachBadge writtenBy={data.coach.label} />}
      />
      <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
        {data && !hasResume && (
          <Callout tone="warn" title="There is no resume yet">
            A letter needs achievements to draw on.{' '}
            <Link className="text-link" to={paths.resume}>
              Add your resume
            </Link>{' '}
            first; what you type here is kept.
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
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <Segmented
            label="Tone"
            value={form.tone}
            options={tones}
            onChange={(tone) => change({ tone })}
          />
          <Segmented
            label="Length, about"
            value={form.length}
            options={lengths}
            onChange={(length) => change({ length })}
          />
        </div>
        {answer && (
          <Callout
            tone="bad"
            role="alert"
            title={
              answer.kind === 'incomplete'
                ? 'Something is missing for a draft'
                : 'The letter was not made'
            }
          >
            <p>{answer.message}</p>
            {answer.kind === 'incomplete' && (
              <ul className="mt-1 list-disc pl-5">
                {answer.missing.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            )}
          </Callout>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary" busy={busy === 'draft'} busyLabel="Drafting…">
            Draft letter
          </Button>
          <Button
            tone="quiet"
            busy={busy === 'blank'}
            busyLabel="Opening…"
            onClick={() => void send('blank')}
          >
            Start with an empty letter
          </Button>
        </div>
      </form>
    </>
  );
}
