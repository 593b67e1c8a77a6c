import { lazy, Suspense } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { DemoButton } from '../../session/demo-button.tsx';
import { readSession } from '../../session/session.ts';
import { useSignInConfig } from '../../session/sign-in-config.ts';
import { useSession } from '../../session/use-session.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { FiguresPlaceholder } from './figures-placeholder.tsx';

const LiveFigures = lazy(() => import('./live-figures.tsx'));
/** Below the fold. */
const Showcases = lazy(() => import('./showcases.tsx'));

function Start() {
  const session = useSession();
  const config = useSignInConfig();
  const navigate = useNavigate();
  const hasDemo =
    config.state === 'ready' && config.config.provider === 'local' && config.config.demo;
  const enterDemo = async () => {
    await readSession({ again: true });
    await navigate(paths.dashboard);
  };
  if (session.state === 'signed-in') {
    return (
      <LinkButton to={paths.dashboard} tone="primary" size="large" className="mt-6">
        Open your dashboard
      </LinkButton>
    );
  }
  return (
    <div className="mt-6 flex flex-wrap items-start gap-3">
      <LinkButton to={paths.signUp} tone="primary" size="large">
        Create account
      </LinkButton>
      {hasDemo && <DemoButton onSignedIn={enterDemo} />}
    </div>
  );
}

/** What the product does, shown with its own parts and with figures read from the API a moment ago. */
export default function LandingPage() {
  const heading = usePageTitle('AI Career Coach');
  return (
    <div className="grid grid-cols-1 gap-16 pt-2 pb-8 sm:pt-10 lg:gap-24">
      <section className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] lg:gap-14">
        <div className="lg:pt-4">
          <h1 ref={heading} tabIndex={-1} className="text-32 font-semibold">
            A career coach that shows its sources
          </h1>
          <p className="mt-4 text-16 text-ink-muted">
            See what your field pays and where it is heading, find out how machines and people read
            your resume, and write letters that say only what is true.
          </p>
          <Start />
          <p className="mt-5 text-13 text-ink-faint">
            No account is needed to{' '}
            <Link to={paths.explore} className="text-link">
              explore wages and growth
            </Link>
            .
          </p>
        </div>
        <Suspense fallback={<FiguresPlaceholder />}>
          <LiveFigures />
        </Suspense>
      </section>
      <Suspense fallback={<div className="min-h-[60rem]" />}>
        <Showcases />
      </Suspense>
    </div>
  );
}
