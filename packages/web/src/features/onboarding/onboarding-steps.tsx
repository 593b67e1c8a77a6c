import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Profile_UserFragment } from '../../profile/profile.generated.ts';
import { ProfileSummary } from '../../profile/profile-summary.tsx';
import { useProfileEditor } from '../../profile/use-profile-editor.ts';
import { readSession } from '../../session/session.ts';
import { SaveConflict } from '../../ui/autosave/save-conflict.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormFailure } from '../../ui/form-failure.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { SaveStateMark } from '../../ui/save-state.tsx';
import { StartChoice } from './start-choice.tsx';
import { StepFields } from './step-fields.tsx';
import { blockerOf, stepOf, steps, type Step } from './steps.ts';
import { useImportSuggestion } from './use-import-suggestion.ts';

/** The steps, each with its own address: a reload or the back button loses nothing. */
export function OnboardingSteps({ user }: { user: Profile_UserFragment }) {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const editor = useProfileEditor(user);
  const { value, state, conflict, message, change, flush, resolve } = editor;
  const [blocked, setBlocked] = useState<string | null>(null);
  const [finishing, setFinishing] = useState(false);
  const importId = params.get('import');
  const fileName = useImportSuggestion(importId, value, editor.edit);
  const step = stepOf(params.get('step'));

  const show = (next: Step | null, withImport = importId) => {
    setBlocked(null);
    setParams({
      ...(next ? { step: next } : {}),
      ...(withImport === null ? {} : { import: withImport }),
    });
  };
  if (step === null) {
    return (
      <StartChoice
        name={value.name}
        onRead={(id) => show('field', id)}
        onByHand={() => show('field', null)}
      />
    );
  }
  const index = steps.indexOf(step);
  const finish = async () => {
    setFinishing(true);
    await flush();
    const session = await readSession({ again: true });
    setFinishing(false);
    if (session.state !== 'signed-in' || !session.viewer.onboarded) {
      setBlocked(
        'Your answers are kept on this device but have not reached the server yet. Check your connection and try again.',
      );
      return;
    }
    await navigate(importId === null ? paths.dashboard : paths.resumeImport(importId), {
      replace: true,
    });
  };
  const goOn = () => {
    const blocker = blockerOf(step, value);
    if (blocker) return setBlocked(blocker);
    void flush();
    const next = steps[index + 1];
    if (next) show(next);
    else void finish();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <div className="mb-2 flex items-center justify-between text-13 text-ink-faint">
        <span>
          Step {index + 1} of {steps.length}
        </span>
        <SaveStateMark state={state} />
      </div>
      <ProgressBar
        label="Onboarding"
        value={index + 1}
        max={steps.length}
        valueText={`Step ${index + 1} of ${steps.length}`}
      />
      <div className="mt-8 grid gap-6">
        {conflict && (
          <SaveConflict
            mine={<ProfileSummary profile={value} />}
            theirs={<ProfileSummary profile={conflict.value} />}
            onKeepMine={() => void resolve(value)}
            onTakeTheirs={() => void resolve(conflict.value)}
          />
        )}
        <StepFields key={step} step={step} profile={value} change={change} />
        {fileName !== undefined && step !== 'field' && (
          <Callout>
            What was empty was filled from {fileName}. Correct it here; the resume itself is
            confirmed at the end.
          </Callout>
        )}
        <FormFailure message={blocked ?? message ?? undefined} />
        <div className="flex justify-between gap-3">
          <Button size="large" tone="quiet" onClick={() => show(steps[index - 1] ?? null)}>
            Back
          </Button>
          <Button size="large" tone="primary" type="submit" busy={finishing} busyLabel="Saving…">
            {index < steps.length - 1
              ? 'Continue'
              : importId === null
                ? 'Open my dashboard'
                : 'Confirm my resume'}
          </Button>
        </div>
      </div>
    </form>
  );
}
