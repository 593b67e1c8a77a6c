/**
 * The person whom visitors look around as. Each visitor gets a copy (demo-copy.service.ts); this is what is copied.
 * Its password is public, so it opens only where DEMO_ACCOUNT=true on one's own machine, and nobody can change its
 * password or address, or delete it.
 */
export const demoAccount = {
  email: 'demo@example.com',
  name: 'Demo Visitor',
  password: 'look-around-freely',
} as const;
