import { Search } from 'lucide-react';
import { NavLink } from 'react-router';
import { classNames } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { paths } from '../paths.ts';
import { ProductMark } from '../product-mark.tsx';
import { Account } from './account.tsx';
import { destinations } from './destinations.ts';
import { shortcutName } from './shortcut.ts';

/** The navigation at the left, from 768 px on. */
export function Rail({ onSearch }: { onSearch: () => void }) {
  return (
    <header className="sticky top-0 flex h-dvh w-56 shrink-0 flex-col border-r border-line bg-sunken/60 px-3 py-3 max-md:hidden no-print">
      <div className="px-2 py-1.5">
        <ProductMark to={paths.dashboard} />
      </div>
      <button
        type="button"
        onClick={onSearch}
        className="mt-3 flex h-8 items-center gap-2 rounded-control border border-line-strong bg-surface px-2 text-13 text-ink-faint transition-colors hover:text-ink"
      >
        <Search className="size-4" aria-hidden />
        <span className="flex-1 text-left">Search</span>
        <Kbd>{shortcutName} K</Kbd>
      </button>
      <nav aria-label="Main" className="mt-4 grid gap-0.5">
        {destinations.map(({ to, label, Icon }) => (
          <NavLink
            key={to}
            to={to}
            className={({ isActive }) =>
              classNames(
                'flex h-8 items-center gap-2.5 rounded-control px-2 text-14 transition-colors pointer-coarse:h-10',
                isActive
                  ? 'bg-pressed font-medium text-ink'
                  : 'text-ink-muted hover:bg-hover hover:text-ink',
              )
            }
          >
            <Icon className="size-4" aria-hidden />
            {label}
          </NavLink>
        ))}
      </nav>
      <div className="mt-auto">
        <Account variant="rail" />
      </div>
    </header>
  );
}
