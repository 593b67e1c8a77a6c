import { NavLink } from 'react-router';
import { useSession } from '../session/use-session.ts';
import { classNames } from '../ui/class-names.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { PageOutlet } from './page-outlet.tsx';
import { paths } from './paths.ts';
import { ProductMark } from './product-mark.tsx';
import { PublicFooter } from './public-footer.tsx';
import { SkipLink } from './skip-link.tsx';

const linkStyles =
  'rounded-control px-2.5 py-1.5 text-14 transition-colors hover:bg-hover hover:text-ink pointer-coarse:py-2.5';

/** The header and footer around what anybody may see. */
export function PublicFrame() {
  const session = useSession();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-b border-line">
        <div className="mx-auto flex h-14 max-w-page items-center gap-1 px-4 sm:px-6">
          <span className="max-sm:hidden">
            <ProductMark to={paths.landing} />
          </span>
          <span className="sm:hidden">
            <ProductMark to={paths.landing} short />
          </span>
          <nav aria-label="Main" className="ml-3 flex items-center sm:ml-6">
            <NavLink
              to={paths.explore}
              className={({ isActive }) =>
                classNames(linkStyles, isActive ? 'text-ink' : 'text-ink-muted')
              }
            >
              Explore
            </NavLink>
            <a
              href={paths.playground}
              className={classNames(linkStyles, 'text-ink-muted max-sm:hidden')}
            >
              Playground
            </a>
          </nav>
          <div className="ml-auto flex items-center gap-2">
            {session.state === 'signed-in' ? (
              <LinkButton to={paths.dashboard} tone="primary">
                Open dashboard
              </LinkButton>
            ) : (
              <>
                <LinkButton to={paths.signIn} tone="quiet">
                  Sign in
                </LinkButton>
                <LinkButton to={paths.signUp} tone="primary">
                  Create account
                </LinkButton>
              </>
            )}
          </div>
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-page flex-1 px-4 py-8 sm:px-6">
        <PageOutlet />
      </main>
      <PublicFooter />
    </div>
  );
}
