import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** What a Field hands to its control: spread it on TextInput, Textarea, Select, Combobox or TagInput. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean;
}

interface FieldProps {
  label: string;
  /** Stays visible while typing: the form of the answer, the unit, who sees it. */
  hint?: ReactNode;
  /** What is wrong and what to do; announced when it appears. */
  error?: string | null | undefined;
  /** Marks what may be left empty. Everything else is required. */
  optional?: boolean;
  /** At the right of the label: a count, a link. */
  aside?: ReactNode;
  hideLabel?: boolean;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

/** Label, hint and error of one control, wired for a screen reader. */
export function Field(props: FieldProps) {
  const {
    label,
    hint,
    error,
    optional = false,
    aside,
    hideLabel = false,
    className,
    children,
  } = props;
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={classNames('grid content-start gap-1.5', className)}>
      <div className={classNames('flex items-baseline gap-2', hideLabel && 'hidden-visually')}>
        <label htmlFor={id} className="text-13 font-medium text-ink">
          {label}
        </label>
        {optional && <span className="text-12 text-ink-faint">optional</span>}
        {aside !== undefined && (
          <span className="ml-auto text-12 text-ink-faint figures">{aside}</span>
        )}
      </div>
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
        required: !optional,
      })}
      {hint !== undefined && (
        <p id={hintId} className="text-13 text-ink-faint">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} role="alert" className="text-13 text-bad-text empty:hidden">
        {error}
      </p>
    </div>
  );
}
