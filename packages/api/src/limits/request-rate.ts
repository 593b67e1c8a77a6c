import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { countedAddress } from '../sign-in/client-address.ts';

export interface RequestRate {
  /** Counts one request; answers how many seconds to wait when there were too many, else null. */
  count(who: { address: string } | { userId: string }): Promise<number | null>;
}

/**
 * Counts requests a minute, per person and per address (twice as many: offices share one). Kept in this process:
 * with several, each allows as much.
 */
export function createRequestRate(requestsPerMinute: number): RequestRate {
  const people = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  const addresses = new RateLimiterMemory({ points: requestsPerMinute * 2, duration: 60 });
  return {
    async count(who) {
      const counted =
        'userId' in who
          ? people.consume(who.userId)
          : addresses.consume(countedAddress(who.address));
      return counted.then(() => null, waitOf);
    },
  };
}

function waitOf(refusal: unknown): number {
  if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  throw refusal;
}
