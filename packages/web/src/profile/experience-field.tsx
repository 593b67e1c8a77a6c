import { limits } from '@career-coach/shared/limits.ts';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface ExperienceFieldProps {
  value: number | null;
  onChange: (years: number | null) => void;
}

/** Whole years, 0 to 60; what is outside is not taken and says so. */
export function ExperienceField({ value, onChange }: ExperienceFieldProps) {
  return (
    <Field
      label="Years of professional experience"
      hint={`Whole years, from 0 to ${limits.user.experienceMax}.`}
    >
      {(control) => (
        <TextInput
          {...control}
          type="number"
          inputMode="numeric"
          min={0}
          max={limits.user.experienceMax}
          step={1}
          value={value ?? ''}
          className="max-w-32"
          onChange={(event) => {
            const text = event.target.value;
            if (text === '') return onChange(null);
            const years = Math.trunc(Number(text));
            if (years >= 0 && years <= limits.user.experienceMax) onChange(years);
          }}
        />
      )}
    </Field>
  );
}
