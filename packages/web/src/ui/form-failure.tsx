import { Callout } from './callout.tsx';

/** Why a form was refused, above its button. */
export function FormFailure({ message }: { message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <Callout tone="bad" role="alert">
      {message}
    </Callout>
  );
}
