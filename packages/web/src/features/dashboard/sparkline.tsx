interface SparklineProps {
  /** In words, for a screen reader: what it shows and its first and last value. */
  label: string;
  /** Oldest first, each 0–100. */
  values: readonly number[];
}

/** A trend of scores on the fixed axis 0–100, so that two of them can be compared. */
export function Sparkline({ label, values }: SparklineProps) {
  if (values.length < 2) return null;
  const points = values.map(
    (value, index) => `${(index / (values.length - 1)) * 100},${32 - (value / 100) * 32}`,
  );
  const last = values.at(-1) ?? 0;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="-2 -2 104 36"
      preserveAspectRatio="none"
      className="h-8 w-full overflow-visible"
    >
      <line
        x1="0"
        x2="100"
        y1="32"
        y2="32"
        className="stroke-line"
        vectorEffect="non-scaling-stroke"
      />
      <polyline
        points={points.join(' ')}
        fill="none"
        className="stroke-accent"
        strokeWidth="1.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1="100"
        x2="100"
        y1={32 - (last / 100) * 32}
        y2={32 - (last / 100) * 32}
        className="stroke-accent"
        strokeWidth="5"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
