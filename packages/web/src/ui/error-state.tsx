import { Button } from './button.tsx';

interface ErrorStateProps {
  /** What happened: "The letters could not be loaded". */
  title: string;
  /** What is safe and what to do. */
  children?: string | undefined;
  /** The log carries it too; shown to be quoted. */
  reference?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** Where something should be and could not be read. */
export function ErrorState({ title, children, reference, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="rounded-panel border border-bad-line bg-surface px-5 py-5">
      <h2 className="text-14 font-semibold">{title}</h2>
      <p className="mt-1 max-w-prose text-13 text-ink-muted">
        {children ?? 'What you have saved is safe. Check your connection and try again.'}
      </p>
      {reference !== undefined && (
        <p className="mt-1 text-12 text-ink-faint">
          Reference <span className="font-mono select-all">{reference}</span>
        </p>
      )}
      {onRetry && (
        <Button size="small" className="mt-3" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
