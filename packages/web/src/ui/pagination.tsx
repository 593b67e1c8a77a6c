import { Button } from './button.tsx';

interface LoadMoreProps {
  shown: number;
  total: number;
  /** The noun in the plural: "letters". */
  what: string;
  hasMore: boolean;
  loading: boolean;
  onLoadMore: () => void;
}

/** The end of a list that goes on: how much is shown, and more on request. */
export function LoadMore({ shown, total, what, hasMore, loading, onLoadMore }: LoadMoreProps) {
  return (
    <div className="flex items-center gap-3 pt-3 text-13 text-ink-faint figures">
      <span role="status">
        {shown} of {total} {what}
      </span>
      {hasMore && (
        <Button size="small" busy={loading} busyLabel="Loading…" onClick={onLoadMore}>
          Show more
        </Button>
      )}
    </div>
  );
}
