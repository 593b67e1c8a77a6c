import { ErrorState } from '../ui/error-state.tsx';

/** One relation came as null: it could not be read this time, the rest of the page could. */
export function UnreadRelation({ what }: { what: string }) {
  return (
    <ErrorState title={`The ${what} could not be loaded`}>
      Nothing of them is lost. The rest of this page is up to date; load the page again in a moment.
    </ErrorState>
  );
}
