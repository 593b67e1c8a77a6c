import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import { formatGrowth, formatNumber } from '../ui/format-figure.ts';
import { Section } from '../ui/section.tsx';
import { SourceMark } from './source-mark.tsx';
import { GrowthByOccupation } from './growth-by-occupation.tsx';
import { InsightSummary_InsightFragment } from './insight-summary.generated.ts';

const demandWords = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const;
const demandTones: Record<keyof typeof demandWords, BadgeTone> = {
  HIGH: 'good',
  MEDIUM: 'neutral',
  LOW: 'warn',
};

/** Growth and demand of one specialization, with the rule behind the demand and the sources of the figures. */
export function InsightSummary({
  insight,
}: {
  insight: FragmentType<InsightSummary_InsightFragment>;
}) {
  const { data, complete } = useFragment({
    fragment: InsightSummary_InsightFragment,
    from: insight,
  });
  if (!complete) return null;
  const sourceOf = (figure: string) =>
    data.sources.find((source) => source.figure.toLowerCase().includes(figure));
  const growthSource = sourceOf('growth');
  const openingsSource = sourceOf('opening');
  const demandSource = sourceOf('demand');
  const growing = data.specialization.occupations.flatMap(({ code, title, growth }) =>
    growth ? [{ code, title, percent: growth.percent }] : [],
  );
  return (
    <div className="grid content-start gap-6">
      <Section title="Demand and growth">
        <dl className="grid gap-4 text-14">
          <div>
            <dt className="text-13 text-ink-muted">
              Demand {demandSource && <SourceMark source={demandSource} />}
            </dt>
            <dd className="mt-0.5">
              <Badge tone={demandTones[data.demandLevel]}>{demandWords[data.demandLevel]}</Badge>
              <p className="mt-1 text-13 text-ink-muted">{data.demandReason}</p>
            </dd>
          </div>
        </dl>
        <dl className="mt-4 grid grid-cols-2 gap-4 text-14">
          <div>
            <dt className="text-13 text-ink-muted">
              Projected growth {growthSource && <SourceMark source={growthSource} />}
            </dt>
            <dd className="text-20 font-semibold figures">{formatGrowth(data.growthRate)}</dd>
            <dd className="text-12 text-ink-faint">
              all occupations {formatGrowth(data.allOccupationsGrowthRate)}
              {growthSource && `, ${growthSource.period}`}
            </dd>
          </div>
          {data.annualOpenings !== null && (
            <div>
              <dt className="text-13 text-ink-muted">
                Openings a year {openingsSource && <SourceMark source={openingsSource} />}
              </dt>
              <dd className="text-20 font-semibold figures">
                {formatNumber(Math.round(data.annualOpenings * 10) * 100)}
              </dd>
              <dd className="text-12 text-ink-faint">expected, on average</dd>
            </div>
          )}
        </dl>
      </Section>
      {growing.length > 0 && (
        <GrowthByOccupation
          rows={growing}
          all={data.allOccupationsGrowthRate}
          here={data.growthRate}
          source={growthSource ?? null}
          name={data.industry}
        />
      )}
    </div>
  );
}
