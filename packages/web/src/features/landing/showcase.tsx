import type { ReactNode } from 'react';

/** A part of the product beside a few words on it. */
export function Showcase({
  title,
  text,
  shown,
}: {
  title: string;
  text: string;
  shown: ReactNode;
}) {
  return (
    <section className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] lg:gap-14">
      <div>
        <h2 className="text-20 font-semibold">{title}</h2>
        <p className="mt-2 text-14 text-ink-muted">{text}</p>
      </div>
      {shown}
    </section>
  );
}
