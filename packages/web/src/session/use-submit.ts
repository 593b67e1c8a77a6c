import { useState, type FormEvent } from 'react';
import type { SignInAnswer } from './sign-in-api.ts';

interface Submit {
  busy: boolean;
  /** What was refused and why, in a sentence. */
  failure: { code: string; message: string } | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Sends a form once at a time; what was typed stays when it is refused. */
export function useSubmit(send: (values: Record<string, string>) => Promise<SignInAnswer>, onDone: () => unknown): Submit {
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
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    void submit(Object.fromEntries(entries) as Record<string, string>);
  };
  return { busy, failure, onSubmit };
}
