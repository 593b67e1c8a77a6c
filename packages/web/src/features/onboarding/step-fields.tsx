import type { ReactNode } from 'react';
import { limits } from '@career-coach/shared/limits.ts';
import { BioField } from '../../profile/bio-field.tsx';
import { ExperienceField } from '../../profile/experience-field.tsx';
import type { Profile } from '../../profile/profile.ts';
import { SkillsField } from '../../profile/skills-field.tsx';
import { SpecializationField } from '../../profile/specialization-field.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import type { Step } from './steps.ts';

const titles: Record<Step, [title: string, why: string]> = {
  field: ['What do you do?', 'Your salary figures, growth and practice questions follow from it.'],
  experience: ['How long have you done it?', 'Letters and practice are pitched to it.'],
  skills: [
    'What are you good at?',
    'They are compared with what your field asks for. Add the ones you would want to be asked about.',
  ],
  about: ['Who are you?', 'Your name stands in your letters.'],
};

interface StepFieldsProps {
  step: Step;
  profile: Profile;
  change: (part: Partial<Profile>) => void;
}

/** The question of one step. */
export function StepFields({ step, profile, change }: StepFieldsProps) {
  const [title, why] = titles[step];
  const heading = usePageTitle(title);
  const fields: Record<Step, ReactNode> = {
    field: (
      <SpecializationField value={profile.industry} onChange={(industry) => change({ industry })} />
    ),
    experience: (
      <ExperienceField
        value={profile.experience}
        onChange={(experience) => change({ experience })}
      />
    ),
    skills: <SkillsField skills={profile.skills} onChange={(skills) => change({ skills })} />,
    about: (
      <>
        <Field label="Full name">
          {(control) => (
            <TextInput
              {...control}
              autoComplete="name"
              maxLength={limits.user.name}
              value={profile.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <BioField value={profile.bio} onChange={(bio) => change({ bio })} />
      </>
    ),
  };
  return (
    <>
      <div>
        <h1 ref={heading} tabIndex={-1} className="text-24 font-semibold">
          {title}
        </h1>
        <p className="mt-1 text-ink-muted">{why}</p>
      </div>
      {fields[step]}
    </>
  );
}
