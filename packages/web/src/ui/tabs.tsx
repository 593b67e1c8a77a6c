import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { classNames } from './class-names.ts';

export interface TabLink {
  to: string;
  label: string;
  /** Beside the label: a count. */
  count?: number | undefined;
  /** Only when the address is exactly this one. */
  end?: boolean;
}

const tabStyles =
  'relative flex h-9 shrink-0 items-center gap-1.5 px-0.5 text-14 font-medium whitespace-nowrap transition-colors pointer-coarse:h-11 ' +
  'after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:rounded-full';

/** Parts of a page, each with its own address, so that a link leads to it and back works. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a narrow screen the tab one is on may stand beyond the edge.
    const active = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (nav.current && active)
      nav.current.scrollLeft =
        active.offsetLeft - (nav.current.clientWidth - active.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="relative mb-5 flex gap-5 overflow-x-auto border-b border-line"
    >
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={tab.to}
          end={tab.end ?? false}
          className={({ isActive }) =>
            classNames(
              tabStyles,
              isActive ? 'text-ink after:bg-accent' : 'text-ink-muted hover:text-ink',
            )
          }
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className="text-12 text-ink-faint figures">{tab.count}</span>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
