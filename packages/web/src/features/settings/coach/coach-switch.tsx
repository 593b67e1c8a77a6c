import { useState } from 'react';
import { Segmented } from '../../../ui/segmented.tsx';
import { Section } from '../../../ui/section.tsx';
import type { CoachSettingsViewFragment } from './coach-settings.generated.ts';
import { useSaveCoachSettings } from './use-save-coach-settings.ts';

const writers = [
  { value: 'claude', label: 'Claude' },
  { value: 'rules', label: 'Rules only' },
] as const;

/** Who writes for this person; what it means for what leaves the server. */
export function CoachSwitch({ settings }: { settings: CoachSettingsViewFragment }) {
  const { isModelAvailable, modelAllowed, models } = settings;
  const save = useSaveCoachSettings();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (writer: 'claude' | 'rules') =>
    setProblem(await save({ modelAllowed: writer === 'claude' }));
  return (
    <Section title="Who writes">
      <div className="grid max-w-prose gap-3 text-14 text-ink-muted">
        {isModelAvailable ? (
          <>
            <Segmented
              label="Your texts are written by"
              hideLabel
              value={modelAllowed ? 'claude' : 'rules'}
              options={writers}
              onChange={(writer) => void choose(writer)}
            />
            <p role="alert" className="text-13 text-bad-text empty:hidden">
              {problem}
            </p>
            {modelAllowed ? (
              <p>
                For each text, what it needs of your resume, profile and the job description is sent
                to a language model of Anthropic ({models.join(', ')}), with placeholders for your
                name, e-mail, phone and address. Scores and figures never come from a model. What
                was sent stands below, text by text.
              </p>
            ) : (
              <p>
                The built-in coach writes by fixed rules, on this server, and its texts say so.
                Nothing you write is sent to a model.
              </p>
            )}
          </>
        ) : (
          <p>
            The built-in coach works by fixed rules, on this server. Nothing you write leaves it.
            Whoever runs this installation can add an Anthropic key; every text then says which
            model wrote it.
          </p>
        )}
        <p>
          Either coach may only use facts from your profile, your resume and the job description. A
          sentence that rests on none of them is marked before you complete a letter.
        </p>
      </div>
    </Section>
  );
}
