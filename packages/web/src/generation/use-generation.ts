import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { StopGenerationDocument } from './generation.generated.ts';
import { hashOf, keep, keyFor, readKept, type KeptRequest } from './kept-request.ts';
import { isUnderWay, useFollowedGeneration } from './use-followed-generation.ts';

export interface Started {
  kind: 'started';
  /** `Generation.id`. */
  id: string;
}

/**
 * Asks for a piece of writing and follows it to its end, over reloads of the page. `slot` names the place that asks:
 * `new-letter`, `letter:<id>`.
 */
export function useGeneration(slot: string) {
  const [kept, setKept] = useState(() => ({ slot, request: readKept(slot) }));
  const [isStarting, setStarting] = useState(false);
  const [stop] = useMutation(StopGenerationDocument);
  const request = kept.slot === slot ? kept.request : readKept(slot);
  const generation = useFollowedGeneration(request?.id ?? null);
  const remember = (next: KeptRequest | null) => {
    keep(slot, next);
    setKept({ slot, request: next });
  };

  return {
    /** What was asked for last in this tab; null when nothing was, undefined until it is known. */
    generation,
    /** From the press of the button until it has ended. */
    isBusy:
      isStarting ||
      (request?.id != null &&
        (generation === undefined || (generation !== null && isUnderWay(generation)))),
    /**
     * Sends the request with a key of its own; the same input whose answer was lost goes out with the same key. Answers
     * what `send` does; throws what `send` throws, and remembers the key then.
     */
    async start<Refusal>(
      input: object,
      send: (clientKey: string) => Promise<Started | Refusal>,
    ): Promise<Started | Refusal> {
      const inputHash = hashOf(input);
      const clientKey = keyFor(request, inputHash);
      setStarting(true);
      try {
        remember({ clientKey, inputHash, id: null });
        const outcome = await send(clientKey);
        remember(isStarted(outcome) ? { clientKey, inputHash, id: outcome.id } : null);
        return outcome;
      } finally {
        setStarting(false);
      }
    },
    /** Asks the server to stop it; what was written until then is not kept. */
    async cancel(): Promise<void> {
      if (request?.id != null) await stop({ variables: { id: request.id } });
    },
    /** The result has been taken over, or nobody wants to see the failure any more. */
    forget: () => remember(null),
  };
}

const isStarted = (outcome: unknown): outcome is Started =>
  typeof outcome === 'object' &&
  outcome !== null &&
  'kind' in outcome &&
  outcome.kind === 'started';
