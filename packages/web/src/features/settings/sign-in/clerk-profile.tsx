import { UserProfile } from '@clerk/react';

/** Password, second factor and devices as Clerk keeps them. */
export default function ClerkProfile() {
  return <UserProfile routing="hash" />;
}
