import type { FailureReason } from '../coaching/claude-client.ts';

const failuresToOpen = 5;
const openMs = 60_000;
/** Only what says that the service is not well; a bad key or a refusal says nothing of it. */
const counted = new Set<FailureReason>([
  'TIMEOUT',
  'OVERLOADED',
  'PROVIDER_ERROR',
  'UNREACHABLE',
  'CUT_OFF',
]);

/**
 * After several failures in a row nothing is sent for a minute; then one request tries, and its end decides. One per
 * process.
 */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;
  private isTrying = false;

  constructor(private readonly now: () => number) {}

  /** How long nothing may be sent, in milliseconds; 0 when this request may go. Then its end must be told. */
  waitMs(): number {
    if (this.failures < failuresToOpen) return 0;
    const left = this.openUntil - this.now();
    if (left > 0) return left;
    if (this.isTrying) return openMs;
    this.isTrying = true;
    return 0;
  }

  ended(failure: FailureReason | null): void {
    this.isTrying = false;
    if (failure === null) this.failures = 0;
    else if (counted.has(failure)) {
      this.failures += 1;
      if (this.failures >= failuresToOpen) this.openUntil = this.now() + openMs;
    }
  }
}
