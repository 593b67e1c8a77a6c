import { useId } from 'react';
import { classNames } from './class-names.ts';

interface SegmentedProps<Value extends string> {
  /** Names the group for a screen reader; shown above it unless `hideLabel`. */
  label: string;
  hideLabel?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of two to five short choices that all stay visible: tone, length, theme, form | Markdown. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, hideLabel = false, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className={hideLabel ? 'hidden-visually' : 'mb-1.5 text-13 font-medium'}>
        {label}
      </legend>
      <div className="inline-flex max-w-full justify-self-start overflow-x-auto rounded-control border border-line-strong bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'relative flex h-7.5 shrink-0 cursor-pointer items-center rounded-tag px-2 sm:px-3 text-13 font-medium transition-colors pointer-coarse:h-9.5',
              'has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus',
              option.value === value
                ? 'bg-surface text-ink shadow-[0_0_0_1px_var(--color-line-strong)]'
                : 'text-ink-muted hover:text-ink',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span className="truncate">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
