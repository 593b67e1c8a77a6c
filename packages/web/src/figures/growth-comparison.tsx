import { formatGrowth } from '../ui/format-figure.ts';

export interface GrowthRow {
  code: string;
  title: string;
  percent: number;
}

interface GrowthComparisonProps {
  rows: readonly GrowthRow[];
  /** Growth of all occupations together over the same period, percent. */
  all: number;
  /** Employment-weighted growth of the specialization, percent. */
  here: number;
}

/**
 * A dot for each occupation on one axis, with a line where all occupations together stand.
 * The axis holds zero and both lines, whatever the occupations do.
 */
export function GrowthComparison({ rows, all, here }: GrowthComparisonProps) {
  const values = [...rows.map((row) => row.percent), all, here, 0];
  const [low, high] = [
    Math.floor(Math.min(...values) / 5) * 5,
    Math.ceil((Math.max(...values) + 0.1) / 5) * 5,
  ];
  const at = (percent: number) => `${((percent - low) / (high - low)) * 100}%`;
  const sorted = [...rows].sort(
    (a, b) => b.percent - a.percent || a.title.localeCompare(b.title, 'en'),
  );
  return (
    <figure aria-label="Projected change of employment by occupation, against all occupations">
      <p className="mb-2 text-12 text-ink-faint">
        Dashed line: all occupations, {formatGrowth(all)}. Solid line: no change.
      </p>
      <ul
        className="max-h-80 overflow-y-auto border-t border-line"
        tabIndex={0}
        aria-label="Growth by occupation"
      >
        {sorted.map((row) => (
          <li
            key={row.code}
            className="grid grid-cols-[minmax(0,1fr)_minmax(6rem,38%)_3.5rem] items-center gap-x-3 border-b border-line py-1 text-13"
          >
            <span className="leading-snug hyphens-auto">{row.title}</span>
            <span aria-hidden className="relative h-5">
              <span className="absolute inset-y-0 w-px bg-line-strong" style={{ left: at(0) }} />
              <span
                className="absolute inset-y-0 border-l border-dashed border-mark"
                style={{ left: at(all) }}
              />
              <span
                className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent ring-2 ring-surface"
                style={{ left: at(row.percent) }}
              />
            </span>
            <span className="text-right figures">{formatGrowth(row.percent)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
