import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { ScoreNowDocument } from './findings-pane.generated.ts';

/** Who pauses for this long after a save wants to see what came of it. */
const pauseMs = 1_000;
/** However often one pauses: the server counts these among a person's checks. */
const mostOftenMs = 4_000;

/** The score of what is saved, looked at again after each save; the last one stays while the next is on its way. */
export function useScoreNow(copyId: string | null, version: number) {
  const query = useQuery(ScoreNowDocument, {
    variables: { copyId },
    fetchPolicy: 'network-only',
  });
  const { refetch, loading } = query;
  const score = (query.data ?? query.previousData)?.atsScoreNow ?? null;
  const seen = loading ? null : (score?.resumeVersion ?? 0);
  const last = useRef({ at: 0, version: 0 });
  useEffect(() => {
    if (seen === null || version <= seen || version === last.current.version) return undefined;
    const wait = Math.max(pauseMs, last.current.at + mostOftenMs - Date.now());
    const timer = setTimeout(() => {
      last.current = { at: Date.now(), version };
      // What goes wrong is in `error`; the next save looks again.
      void refetch().catch(() => undefined);
    }, wait);
    return () => clearTimeout(timer);
  }, [version, seen, refetch]);
  return { ...query, score };
}
