import { formatMoney, formatMoneyShort } from '../ui/format-figure.ts';

export interface MedianPoint {
  /** `May 2025`. */
  period: string;
  /** Dollars a year of the time; null when not published. */
  median: number | null;
}

/** Round figures for the axis that hold all medians, with some room: it need not begin at zero, as points are compared. */
function axisOf(medians: readonly number[]): { low: number; high: number } {
  const [least, most] = [Math.min(...medians), Math.max(...medians)];
  const step = most - least > 20_000 ? 10_000 : 5_000;
  return {
    low: Math.max(0, Math.floor((least - step / 2) / step) * step),
    high: Math.ceil((most + step / 2) / step) * step,
  };
}

/** A year beside another; May is the month of all of them. */
const shortPeriod = (period: string): string => period.replace(/^May /, '');

/** Medians over time: a point for each period, joined where periods follow each other; a gap where none was published. */
export function MedianChart({ points }: { points: readonly MedianPoint[] }) {
  const medians = points.flatMap(({ median }) => (median === null ? [] : [median]));
  const { low, high } = axisOf(medians);
  const x = (index: number): number =>
    points.length === 1 ? 50 : 4 + (index / (points.length - 1)) * 92;
  const y = (median: number): number => 100 - ((median - low) / (high - low)) * 100;
  return (
    <figure aria-label="National median wage by year">
      <div aria-hidden className="flex gap-2">
        <div className="flex h-36 flex-col justify-between text-right text-12 text-ink-faint figures">
          <span className="-translate-y-1/2">{formatMoneyShort(high)}</span>
          <span className="translate-y-1/2">{formatMoneyShort(low)}</span>
        </div>
        <div className="relative h-36 min-w-0 flex-1 border-y border-line">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {points.map((point, index) => {
              const next = points[index + 1];
              if (point.median === null || next === undefined || next.median === null) return null;
              return (
                <line
                  key={point.period}
                  x1={x(index)}
                  y1={y(point.median)}
                  x2={x(index + 1)}
                  y2={y(next.median)}
                  vectorEffect="non-scaling-stroke"
                  className="stroke-accent-line stroke-2"
                />
              );
            })}
          </svg>
          {points.map(
            ({ period, median }, index) =>
              median !== null && (
                <span
                  key={period}
                  className="absolute size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent ring-2 ring-surface"
                  style={{ left: `${x(index)}%`, top: `${y(median)}%` }}
                />
              ),
          )}
        </div>
      </div>
      <ul className="mt-1 ml-11 flex justify-between text-12 text-ink-muted">
        {points.map((point) => (
          <li
            key={point.period}
            tabIndex={0}
            aria-label={`${point.period}: ${point.median === null ? 'not published by BLS' : formatMoney(point.median)}`}
            className="grid justify-items-center rounded-tag px-0.5"
          >
            <span>{shortPeriod(point.period)}</span>
            <span className="figures max-sm:text-[0.6875rem]">
              {point.median === null ? '—' : formatMoneyShort(point.median)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
