import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import { controlHeight, controlStyles } from './control-styles.ts';

interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, a number, an e-mail address, a password. */
export function TextInput({ className, type = 'text', ...attributes }: TextInputProps) {
  return (
    <input
      dir="auto"
      {...attributes}
      type={type}
      className={classNames(
        controlStyles,
        controlHeight,
        type === 'number' && 'figures',
        'read-only:bg-sunken',
        className,
      )}
    />
  );
}
