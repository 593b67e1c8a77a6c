import { NavLink } from 'react-router';
import { classNames } from '../../ui/class-names.ts';
import { destinations } from './destinations.ts';

/** The same places at the thumb, under 768 px. */
export function BottomBar() {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden no-print"
    >
      {destinations.map(({ to, label, Icon }) => (
        <NavLink
          key={to}
          to={to}
          className={({ isActive }) =>
            classNames(
              'grid h-14 place-content-center justify-items-center gap-0.5 text-12',
              isActive ? 'font-medium text-accent-text' : 'text-ink-muted',
            )
          }
        >
          <Icon className="size-5" aria-hidden />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
