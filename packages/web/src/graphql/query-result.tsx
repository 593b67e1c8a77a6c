import type { ReactNode } from 'react';
import { Callout } from '../ui/callout.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { describeError } from './describe-error.ts';

interface QueryResultProps<Data> {
  /** What `useQuery` gave back: spread it. */
  data?: Data | undefined;
  error?: unknown;
  refetch: () => Promise<unknown>;
  /** The noun: "letters". */
  what: string;
  /** The shape of what is coming. */
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The four states of a query: coming, failed, there, and there but not up to date. */
export function QueryResult<Data>({
  data,
  error,
  refetch,
  what,
  skeleton,
  children,
}: QueryResultProps<Data>) {
  const problem = error ? describeError(error) : undefined;
  const retry = () => void refetch().catch(() => undefined);
  if (data !== undefined) {
    return (
      <>
        {problem && problem.kind !== 'signed-out' && (
          <div className="mb-4">
            <Callout
              tone="warn"
              role="status"
              title={`Some of the ${what} could not be brought up to date`}
            >
              {problem.message}
            </Callout>
          </div>
        )}
        {children(data)}
      </>
    );
  }
  if (!problem) return <Loading what={what}>{skeleton}</Loading>;
  return (
    <ErrorState
      title={`The ${what} could not be loaded`}
      reference={problem.reference}
      onRetry={retry}
    >
      {problem.message}
    </ErrorState>
  );
}
