import { Link } from 'react-router';
import { paths } from './paths.ts';

/** Where the figures come from stands on every public page. */
export function PublicFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-6 gap-y-2 px-4 py-6 text-13 text-ink-faint sm:px-6">
        <p className="min-w-0 flex-1 basis-80">
          Wages, growth and skills come from the U.S. Bureau of Labor Statistics and the O*NET
          database.{' '}
          <Link to={paths.sources} className="text-link">
            Sources and licences
          </Link>
        </p>
        <Link to={paths.explore} className="hover:text-ink">
          Explore
        </Link>
        <a href={paths.playground} className="hover:text-ink">
          Playground
        </a>
      </div>
    </footer>
  );
}
