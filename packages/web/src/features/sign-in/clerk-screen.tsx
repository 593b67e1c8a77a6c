import { SignIn, SignUp } from '@clerk/react';
import { useSearchParams } from 'react-router';
import { paths, safeReturnTo } from '../../app/paths.ts';

/** Clerk's own forms. The provider around them stands in app/clerk-root.tsx. */
export default function ClerkScreen({ screen }: { screen: 'sign-in' | 'sign-up' }) {
  const [search] = useSearchParams();
  const next = safeReturnTo(search.get('next'));
  return screen === 'sign-in' ? (
    <SignIn routing="hash" signUpUrl={paths.signUp} forceRedirectUrl={next} />
  ) : (
    <SignUp routing="hash" signInUrl={paths.signIn} forceRedirectUrl={paths.onboarding} />
  );
}
