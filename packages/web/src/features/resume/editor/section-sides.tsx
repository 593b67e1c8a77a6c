interface SectionSidesProps {
  mine: string | null;
  theirs: string | null;
  mineLabel?: string;
}

/** Two versions of one section beside each other. */
export function SectionSides({
  mine,
  theirs,
  mineLabel = 'Yours, on this device',
}: SectionSidesProps) {
  const sides = [
    { label: mineLabel, text: mine },
    { label: 'Saved elsewhere', text: theirs },
  ];
  return (
    <div className="grid gap-3 md:grid-cols-2">
      {sides.map(({ label, text }) => (
        <div key={label} className="grid content-start gap-1">
          <p className="text-12 text-ink-muted">{label}</p>
          <div
            dir="auto"
            role="group"
            aria-label={label}
            tabIndex={0}
            className="max-h-64 overflow-auto rounded-control border border-line bg-surface p-2.5 whitespace-pre-wrap text-ink"
          >
            {text?.trim() || 'Not there'}
          </div>
        </div>
      ))}
    </div>
  );
}
