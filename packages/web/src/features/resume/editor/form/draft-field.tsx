import { limits } from '@career-coach/shared/limits.ts';
import type { KeyboardEvent } from 'react';
import { Field } from '../../../../ui/field.tsx';
import { TextInput } from '../../../../ui/text-input.tsx';
import { Textarea } from '../../../../ui/textarea.tsx';
import { useDraft } from './use-draft.ts';

interface DraftFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  /** Takes the text into the document; false when that cannot say it. */
  commit: (text: string) => boolean;
  /** What is wrong with the text, said when the field is left; it is saved all the same. */
  check?: (text: string) => string | null;
  hint?: string;
  /** Names the field for the form's own focus. */
  part?: string;
  lines?: number;
  inputMode?: 'email' | 'tel' | 'url';
  autoComplete?: string;
  placeholder?: string;
  className?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>, text: string) => void;
}

const notSayable =
  'The document cannot keep this here: it would be read as another part of the resume. Write it a little differently.';

/** A field of the form over one part of the document. */
export function DraftField(props: DraftFieldProps) {
  const { label, hideLabel = false, value, commit, check, hint, part, lines, className } = props;
  const { inputMode, autoComplete, placeholder, onKeyDown } = props;
  const draft = useDraft(value, commit);
  const error = draft.isRefused ? notSayable : draft.isTyping ? null : (check?.(value) ?? null);
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      {...(className === undefined ? {} : { className })}
    >
      {(control) => {
        const shared = {
          ...control,
          required: false,
          'data-part': part,
          value: draft.text,
          placeholder,
          maxLength: limits.resume.content,
          onBlur: draft.leave,
          onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKeyDown?.(event, draft.text),
        };
        return lines === undefined ? (
          <TextInput
            {...shared}
            autoComplete={autoComplete ?? 'off'}
            inputMode={inputMode}
            onChange={(event) => draft.change(event.target.value)}
          />
        ) : (
          <Textarea
            {...shared}
            rows={lines}
            spellCheck
            onChange={(event) => draft.change(event.target.value)}
          />
        );
      }}
    </Field>
  );
}
