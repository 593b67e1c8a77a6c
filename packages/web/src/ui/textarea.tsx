import type { Ref, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { controlStyles } from './control-styles.ts';

interface TextareaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
  /** Grows with its text where the browser can. On by default. */
  grows?: boolean;
}

/** Several lines. `rows` is the height it starts with. */
export function Textarea({ className, grows = true, rows = 4, ...attributes }: TextareaProps) {
  return (
    <textarea
      dir="auto"
      rows={rows}
      {...attributes}
      className={classNames(
        controlStyles,
        'resize-y py-2 leading-relaxed read-only:bg-sunken',
        grows && 'max-h-[32rem] field-sizing-content min-h-(--rows)',
        className,
      )}
      style={{ '--rows': `calc(${rows} * 1.6em + 1.125rem)`, ...attributes.style } as object}
    />
  );
}
