import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import type { ButtonSize } from '../ui/button-styles.ts';
import { FormFailure } from '../ui/form-failure.tsx';
import { post } from './sign-in-api.ts';

/** Opens a copy of the demo account for this visitor alone; nothing to fill in. */
export function DemoButton({
  onSignedIn,
  size = 'large',
}: {
  onSignedIn: () => unknown;
  size?: ButtonSize;
}) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const enter = async () => {
    setBusy(true);
    setFailure(undefined);
    const answer = await post('/api/sign-in/demo');
    if (answer.ok) await onSignedIn();
    else setFailure(answer.message);
    setBusy(false);
  };
  return (
    <div className="grid gap-3">
      <Button size={size} busy={busy} busyLabel="Opening…" onClick={() => void enter()}>
        Look around in a demo account
      </Button>
      <FormFailure message={failure} />
    </div>
  );
}
