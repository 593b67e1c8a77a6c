import { useState, type SubmitEvent } from 'react';
import type { SignInAnswer } from './sign-in-api.ts';

interface Submit {
  busy: boolean;
  /** What was refused and why, in a sentence. */
  failure: { code: string; message: string } | null;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
}

/** Sends a form once at a time; what was typed stays when it is refused. */
export function useSubmit(
  send: (values: Record<string, string>) => Promise<SignInAnswer>,
  onDone: () => unknown,
): Submit {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Submit['failure']>(null);
  const submit = async (values: Record<string, string>) => {
    setBusy(true);
    setFailure(null);
    const answer = await send(values);
    if (answer.ok) await onDone();
    else setFailure(answer);
    setBusy(false);
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const values: Record<string, string> = {};
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string') values[name] = value;
    }
    void submit(values);
  };
  return { busy, failure, onSubmit };
}
