interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** Spoken instead of a percentage: "Question 3 of 10". */
  valueText?: string;
}

/** A thin bar: how far one is. */
export function ProgressBar({ label, value, max, valueText }: ProgressBarProps) {
  const share = max === 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={valueText}
      className="h-1 overflow-hidden rounded-full bg-pressed"
    >
      <div
        className="h-full rounded-full bg-accent transition-[width]"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
