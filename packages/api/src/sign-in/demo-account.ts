/**
 * The account that lets a visitor look around. Its password is public, so it opens only where
 * DEMO_ACCOUNT=true, and nobody can change its password or address, or see who else is signed in to it.
 */
export const demoAccount = {
  email: 'demo@example.com',
  name: 'Demo Visitor',
  password: 'look-around-freely',
} as const;
