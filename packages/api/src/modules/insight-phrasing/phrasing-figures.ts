import type {
  InsightInput,
  ShownFigure,
} from '../../coaching/phrase-insight/phrase-insight.task.ts';
import { written } from '../../labour-market/insight/figures-in-text.ts';
import type { SnapshotFigures } from '../../labour-market/insight/insight-snapshot.ts';

/** Roles whose medians are told: those with most jobs. */
const roles = 5;

/** The figures of a snapshot as the dashboard shows them, the most telling first, each with its source and period. */
export function phrasingFigures(subject: string, snapshot: SnapshotFigures): InsightInput {
  const from = (figure: string): Pick<ShownFigure, 'period' | 'source'> => {
    const source = snapshot.sources.find((one) => one.figure === figure);
    if (source === undefined) throw new Error(`A snapshot names no source of ${figure}.`);
    return { period: source.period, source: `${source.publisher}, ${source.dataset}` };
  };
  const medians = snapshot.salaryRanges.slice(0, roles).flatMap((range): ShownFigure[] =>
    range.median === null
      ? []
      : [
          {
            label: `Median wage, ${range.role}, United States`,
            value: `${written.dollars(range.median)} a year`,
            period: range.period,
            source: range.source,
          },
        ],
  );
  return {
    subject,
    figures: [
      { label: 'Outlook', value: snapshot.marketOutlook, ...from('marketOutlook') },
      { label: 'Demand', value: snapshot.demandReason, ...from('demandLevel') },
      ...snapshot.keyTrends.map((trend) => ({
        label: 'Trend',
        value: trend,
        ...from('keyTrends'),
      })),
      ...medians,
    ],
  };
}
