import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonStyles, type ButtonSize, type ButtonTone } from './button-styles.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** A lucide icon before the words. */
  icon?: ReactNode;
  /** What is said while the work runs ("Saving…"); the button stays in place and refuses a second press. */
  busyLabel?: string | undefined;
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** Says what happens: "Save letter", not "Submit". A form's button needs `type="submit"`. */
export function Button(props: ButtonProps) {
  const { tone = 'secondary', size = 'medium', icon, busy = false, busyLabel, ...rest } = props;
  const { className, children, onClick, type = 'button', ...attributes } = rest;
  return (
    <button
      {...attributes}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={buttonStyles(tone, size, className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {busy && busyLabel !== undefined ? busyLabel : children}
    </button>
  );
}
