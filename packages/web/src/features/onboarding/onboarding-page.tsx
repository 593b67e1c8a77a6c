import { useQuery } from '@apollo/client/react';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { MyProfileDocument } from '../../profile/profile.generated.ts';
import { signOut } from '../../session/sign-out.ts';
import { Button } from '../../ui/button.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Toaster } from '../../ui/toaster.tsx';
import { OnboardingSteps } from './onboarding-steps.tsx';

/** The first minutes: what one does, since when, with which skills. Saved as one goes. */
export default function OnboardingPage() {
  const profile = useQuery(MyProfileDocument);
  const leave = () =>
    void signOut().catch(() =>
      toast('You are still signed in: the server could not be reached. Try again.', {
        tone: 'bad',
      }),
    );
  return (
    <div className="mx-auto flex min-h-dvh max-w-xl flex-col px-4 py-6 sm:py-10">
      <header className="mb-8 flex items-center justify-between gap-4 sm:mb-12">
        <a href={paths.landing} className="text-14 font-semibold">
          AI Career Coach
        </a>
        <Button tone="quiet" size="small" onClick={leave}>
          Sign out
        </Button>
      </header>
      <main id="content" className="flex-1">
        <QueryResult {...profile} what="profile" skeleton={<SkeletonLines count={5} />}>
          {({ me }) => me && <OnboardingSteps key={me.id} user={me} />}
        </QueryResult>
      </main>
      <Toaster />
    </div>
  );
}
