import { useState, type SubmitEvent } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { formatCost, formatDate } from '../../../ui/format-figure.ts';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { CoachSettingsViewFragment } from './coach-settings.generated.ts';
import { useSaveCoachSettings } from './use-save-coach-settings.ts';

const microUsd = 1_000_000;

/** What this month has cost and may cost: of the person, and of everybody here. */
export function SpendingPanel({ settings }: { settings: CoachSettingsViewFragment }) {
  const { capMicroUsd, spentMicroUsd, reservedMicroUsd, installationUsed, resetsAt } = settings;
  const used = spentMicroUsd + reservedMicroUsd;
  const share = Math.round(installationUsed * 100);
  return (
    <Section
      title="Cost this month"
      lead={`Counted by the published prices of the model. The next month begins on ${formatDate(resetsAt)} (UTC).`}
    >
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="grid content-start gap-2">
          <p className="text-14 figures">
            <span className="text-20 font-semibold">{formatCost(used)}</span> of{' '}
            {formatCost(capMicroUsd)} used
          </p>
          <ProgressBar
            label="Your texts this month"
            value={used}
            max={capMicroUsd}
            valueText={`${formatCost(used)} of ${formatCost(capMicroUsd)}`}
          />
          {reservedMicroUsd > 0 && (
            <p className="text-13 text-ink-muted figures">
              {formatCost(reservedMicroUsd)} of it is the most that texts can cost whose cost is not
              known, or not yet.
            </p>
          )}
          <p className="mt-2 text-13 text-ink-muted figures">
            This installation has used {share}% of its own limit.
          </p>
          <ProgressBar
            label="All texts of this installation this month"
            value={share}
            max={100}
            valueText={`${share}%`}
          />
        </div>
        <CapForm key={capMicroUsd} settings={settings} />
      </div>
    </Section>
  );
}

function CapForm({ settings }: { settings: CoachSettingsViewFragment }) {
  const { capMicroUsd, highestCapMicroUsd } = settings;
  const save = useSaveCoachSettings();
  const [dollars, setDollars] = useState(String(capMicroUsd / microUsd));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const amount = Math.round(Number(dollars) * microUsd);
    if (dollars.trim() === '' || !Number.isFinite(amount) || amount < 0) {
      setProblem('Enter an amount of dollars, such as 2.50.');
      return;
    }
    setBusy(true);
    const wrong = await save({ capMicroUsd: amount });
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) toast('Monthly limit saved');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid content-start gap-3">
      <Field
        label="Your monthly limit, in dollars"
        hint={`From 0 to ${formatCost(highestCapMicroUsd)}. A text that could go beyond it is not started.`}
        error={problem}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            className="max-w-32 figures"
            value={dollars}
            onChange={(event) => setDollars(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={isBusy} busyLabel="Saving…">
          Save limit
        </Button>
      </div>
    </form>
  );
}
