import { useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { classNames } from './class-names.ts';

export interface TabLink {
  to: string;
  label: string;
  /** Beside the label: a count. */
  count?: number | undefined;
  /** Only when the address is exactly this one. */
  end?: boolean;
  /** Said where the path alone does not: tabs that differ in their query. */
  isCurrent?: boolean;
}

interface TabLinksProps {
  label: string;
  tabs: readonly TabLink[];
  /** Before another tab is shown. */
  onLeave?: () => void;
}

const tabStyles =
  'relative flex h-9 shrink-0 items-center gap-1.5 px-0.5 text-13 font-medium sm:text-14 whitespace-nowrap transition-colors pointer-coarse:h-11 ' +
  'after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:rounded-full';

const tabStyle = (isActive: boolean) =>
  classNames(tabStyles, isActive ? 'text-ink after:bg-accent' : 'text-ink-muted hover:text-ink');

/** Parts of a page, each with its own address, so that a link leads to it and back works. */
export function TabLinks({ label, tabs, onLeave }: TabLinksProps) {
  const nav = useRef<HTMLElement>(null);
  const { pathname, search } = useLocation();
  useEffect(() => {
    // On a narrow screen the tab one is on may stand beyond the edge.
    const active = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (nav.current && active)
      nav.current.scrollLeft =
        active.offsetLeft - (nav.current.clientWidth - active.offsetWidth) / 2;
  }, [pathname, search]);
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="relative mb-5 flex gap-2.5 overflow-x-auto sm:gap-5 border-b border-line"
    >
      {tabs.map(({ to, label: words, count, end = false, isCurrent }) => {
        const content = (
          <>
            {words}
            {count !== undefined && <span className="text-12 text-ink-faint figures">{count}</span>}
          </>
        );
        return isCurrent === undefined ? (
          <NavLink
            key={to}
            to={to}
            end={end}
            onClick={onLeave}
            className={({ isActive }) => tabStyle(isActive)}
          >
            {content}
          </NavLink>
        ) : (
          <Link
            key={to}
            to={to}
            preventScrollReset
            aria-current={isCurrent ? 'page' : undefined}
            onClick={onLeave}
            className={tabStyle(isCurrent)}
          >
            {content}
          </Link>
        );
      })}
    </nav>
  );
}
