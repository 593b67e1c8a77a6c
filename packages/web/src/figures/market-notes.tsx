import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { CoachBadge } from '../ui/coach-badge.tsx';
import { Section } from '../ui/section.tsx';
import { SourceLine } from './source-line.tsx';
import { MarketNotes_InsightFragment } from './market-notes.generated.ts';

interface MarketNotesProps {
  insight: FragmentType<MarketNotes_InsightFragment>;
  /** What a model makes of them, below. */
  children?: ReactNode;
}

/** Outlook and trends, written from the figures of this page. */
export function MarketNotes({ insight, children }: MarketNotesProps) {
  const { data, complete } = useFragment({ fragment: MarketNotes_InsightFragment, from: insight });
  if (!complete) return null;
  const source = data.sources.find(({ figure }) => figure === 'marketOutlook');
  return (
    <Section title="Outlook and trends" actions={<CoachBadge writtenBy="rule-based" />}>
      <p className="max-w-prose text-14">{data.marketOutlook}</p>
      <ul className="mt-3 grid max-w-prose gap-1.5 text-14 text-ink-muted">
        {data.keyTrends.map((trend) => (
          <li key={trend} className="border-l-2 border-accent-line pl-3">
            {trend}
          </li>
        ))}
      </ul>
      {source && <SourceLine source={source} />}
      {children}
    </Section>
  );
}
