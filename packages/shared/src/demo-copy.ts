/**
 * The domain of demo copies' addresses. `.invalid` is reserved (RFC 2606): no mail can ever be sent there, and nobody can
 * have such an address, so it tells a copy from a person's account. Signing up with it is refused.
 */
const demoCopyDomain = 'demo.invalid';

/** How long a visitor's demo copy lives, in hours. */
export const demoCopyHours = 24;

/** The address of a demo copy. */
export function demoCopyAddress(name: string): string {
  return `demo-${name}@${demoCopyDomain}`;
}

/** Whether an address belongs to a visitor's copy of the demo account. */
export function isDemoCopyAddress(email: string): boolean {
  return email.trim().toLowerCase().endsWith(`@${demoCopyDomain}`);
}
