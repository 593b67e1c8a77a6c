import { Link } from 'react-router';

/** The name of the product, leading to where one starts. */
export function ProductMark({ to, short = false }: { to: string; short?: boolean }) {
  return (
    <Link
      to={to}
      className="flex items-center gap-2 rounded-control text-14 font-semibold whitespace-nowrap"
    >
      <svg viewBox="0 0 32 32" className="size-6" aria-hidden>
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path d="M8 22.5h4.5v-6H8zm6 0h4.5v-10H14zm6 0h4.5V9H20z" className="fill-accent-ink" />
      </svg>
      <span className={short ? 'hidden-visually' : ''}>AI Career Coach</span>
    </Link>
  );
}
