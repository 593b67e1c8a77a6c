import { skipToken, useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  FollowGenerationDocument,
  GenerationNowDocument,
  type GenerationNowQuery,
} from './generation.generated.ts';

/** A piece of writing as the person sees it. */
export type GenerationView = NonNullable<GenerationNowQuery['generation']>;

export const isUnderWay = ({ status }: Pick<GenerationView, 'status'>): boolean =>
  status === 'QUEUED' || status === 'RUNNING';

const pollEveryMs = 1_000;
/** Some proxies leave a stream open whose server has gone: silence alone tells nothing. */
const lookAnywayEveryMs = 15_000;
const streamAgainAfterMs = 10_000;

/**
 * The generation as it is now, by a stream; where that does not get through, by asking every second. Undefined until it
 * is known, null when there is none (any more).
 */
export function useFollowedGeneration(id: string | null): GenerationView | null | undefined {
  const [isStreaming, setStreaming] = useState(true);
  const { data, startPolling, stopPolling } = useQuery(
    GenerationNowDocument,
    id === null
      ? skipToken
      : { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' },
  );
  const generation = id === null ? null : data?.generation;
  const isWanted = id !== null && (generation ? isUnderWay(generation) : generation === undefined);
  const fallBack = () => setStreaming(false);
  useSubscription(FollowGenerationDocument, {
    variables: { id: id ?? '' },
    skip: !isWanted || !isStreaming,
    onError: fallBack,
    onComplete: fallBack,
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    startPolling(isStreaming ? lookAnywayEveryMs : pollEveryMs);
    const timer = isStreaming
      ? undefined
      : setTimeout(() => setStreaming(true), streamAgainAfterMs);
    return () => {
      stopPolling();
      clearTimeout(timer);
    };
  }, [isWanted, isStreaming, startPolling, stopPolling]);
  return generation;
}
