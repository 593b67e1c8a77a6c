import { limits } from '@career-coach/shared/limits.ts';
import { useState, type SubmitEvent } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Textarea } from '../ui/textarea.tsx';

interface PasteTextProps {
  busy: boolean;
  onText: (text: string) => void;
}

/** The way in for a resume whose file cannot be read: its text, read like a file of text. */
export function PasteText({ busy, onText }: PasteTextProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  if (!isOpen)
    return (
      <Button
        size="small"
        tone="quiet"
        className="justify-self-start"
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        Paste its text instead
      </Button>
    );
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Field
        label="Text of your resume"
        hint="As it stands in the document, or as Markdown. You confirm what was read before it is saved."
      >
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            rows={8}
            className="max-h-80!"
            value={text}
            maxLength={limits.resume.content}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="justify-self-start" busy={busy} busyLabel="Reading…">
        Read this text
      </Button>
    </form>
  );
}
