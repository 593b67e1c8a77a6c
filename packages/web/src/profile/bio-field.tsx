import { limits } from '@career-coach/shared/limits.ts';
import { Field } from '../ui/field.tsx';
import { Textarea } from '../ui/textarea.tsx';

/** A short professional biography; the letters may use what stands here. */
export function BioField({ value, onChange }: { value: string; onChange: (bio: string) => void }) {
  return (
    <Field
      label="About you"
      optional
      hint="What you do, for whom, and what you want next. Letters may use what stands here, and nothing that does not."
      aside={`${value.length} of ${limits.user.bio}`}
    >
      {(control) => (
        <Textarea
          {...control}
          rows={5}
          maxLength={limits.user.bio}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
