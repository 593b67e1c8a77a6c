import type { InputHTMLAttributes, ReactNode } from 'react';

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** One yes or no, with its words as the target. */
export function Checkbox({ label, hint, ...attributes }: CheckboxProps) {
  return (
    <label className="flex items-start gap-2.5 text-14">
      <input {...attributes} type="checkbox" className="mt-0.75 size-4 shrink-0" />
      <span>
        {label}
        {hint !== undefined && <span className="block text-13 text-ink-faint">{hint}</span>}
      </span>
    </label>
  );
}
