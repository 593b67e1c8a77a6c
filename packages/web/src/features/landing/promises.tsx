const promises = [
  [
    'Nothing is lost',
    'Every editor saves by itself and keeps what you type through a closed tab, a dropped network or a second device.',
  ],
  [
    'Nothing is invented',
    'Figures come from official statistics with their period and place. No model ever makes a number.',
  ],
  [
    'Every score explains itself',
    'It is the same for the same input, and it moves when you follow its advice.',
  ],
  [
    'It works without any key',
    'A built-in coach does the whole journey by fixed rules. Every text says who wrote it.',
  ],
  ['It is yours', 'Export everything, delete everything, at any time.'],
] as const;

/** What holds everywhere in the product. */
export function Promises() {
  return (
    <section aria-labelledby="promises">
      <h2 id="promises" className="text-20 font-semibold">
        What you can rely on
      </h2>
      <dl className="mt-4 border-t border-line">
        {promises.map(([name, text]) => (
          <div
            key={name}
            className="grid gap-x-14 border-b border-line py-3 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]"
          >
            <dt className="font-medium">{name}</dt>
            <dd className="max-w-prose text-ink-muted">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
