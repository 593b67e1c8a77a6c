import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonStyles, type ButtonTone } from './button-styles.ts';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** What it does: spoken, and shown on hover. */
  label: string;
  icon: ReactNode;
  tone?: ButtonTone;
  ref?: Ref<HTMLButtonElement>;
}

/** Only for actions that everybody knows by their icon (close, more, copy). */
export function IconButton(props: IconButtonProps) {
  const { label, icon, tone = 'quiet', className, ...attributes } = props;
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...attributes}
      className={buttonStyles(tone, 'medium', `aspect-square px-0! ${className ?? ''}`)}
    >
      {icon}
    </button>
  );
}
