import { formatMoney, formatMoneyShort } from '../ui/format-figure.ts';
import { placeOfSalary, type SalaryFigures, type SalaryScale } from './salary-scale.ts';

export interface SalaryChartRow extends SalaryFigures {
  role: string;
  occupationCode: string;
  currency: string;
  note: string | null;
}

interface SalaryChartProps {
  rows: readonly SalaryChartRow[];
  scale: SalaryScale;
  /** The person's own yearly salary, drawn as a line through all rows. */
  own: number | null;
}

const isPublished = ({ median, p10, p90 }: SalaryChartRow): boolean =>
  median !== null || p10 !== null || p90 !== null;
const unpublished = ({ note }: SalaryChartRow): string => note ?? 'Not published by BLS.';

/** A row in words, for a screen reader and for the keyboard. */
function describe(row: SalaryChartRow, own: number | null): string {
  if (!isPublished(row)) return `${row.role}: ${unpublished(row)}`;
  const part = (name: string, amount: number | null) =>
    amount === null ? `${name} not published` : `${name} ${formatMoney(amount, row.currency)}`;
  const parts = [
    part('median', row.median),
    part('10th percentile', row.p10),
    part('90th percentile', row.p90),
  ];
  const where = own === null ? null : placeOfSalary(row, own);
  return `${row.role}: ${parts.join(', ')}${where ? `; your salary is ${where}` : ''}`;
}

/** A range from the 10th to the 90th percentile with the quartile box and the median's tick. */
function Range({ row, scale }: { row: SalaryChartRow; scale: SalaryScale }) {
  const span = (from: number | null, to: number | null) =>
    from === null || to === null
      ? null
      : { left: `${scale.at(from)}%`, width: `${scale.at(to) - scale.at(from)}%` };
  const whisker = span(row.p10, row.p90) ?? span(row.p10, row.median) ?? span(row.median, row.p90);
  const box = span(row.p25, row.p75) ?? span(row.p25, row.median);
  return (
    <>
      {whisker && <span className="absolute top-1/2 h-px bg-mark" style={whisker} />}
      {box && (
        <span
          className="absolute top-1/2 h-3 -translate-y-1/2 rounded-tag bg-accent-line"
          style={box}
        />
      )}
      {row.median !== null && (
        <span
          className="absolute top-1/2 h-4.5 w-0.75 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent"
          style={{ left: `${scale.at(row.median)}%` }}
        />
      )}
    </>
  );
}

/** Salary by role: one row each on a shared axis from zero, the median written at its side. */
export function SalaryChart({ rows, scale, own }: SalaryChartProps) {
  const columns =
    '@xl:grid @xl:grid-cols-[minmax(9rem,15rem)_1fr_5rem] @xl:items-center @xl:gap-x-4';
  return (
    <figure
      className="@container"
      aria-label="Yearly salary by role: 10th percentile, quartiles, median and 90th percentile"
    >
      <div aria-hidden className={`${columns} text-12 text-ink-faint figures`}>
        <span className="hidden @xl:block" />
        <div className="relative mx-0 h-5">
          {scale.ticks.map((tick, index) => (
            <span
              key={tick}
              className={`absolute -translate-x-1/2 first:translate-x-0 @max-xl:last:-translate-x-full ${index % 2 ? '@max-xl:hidden' : ''}`}
              style={{ left: `${scale.at(tick)}%` }}
            >
              {formatMoneyShort(tick)}
            </span>
          ))}
        </div>
        <span className="hidden text-right @xl:block">median</span>
      </div>
      <ul className="border-t border-line">
        {rows.map((row) => (
          <li
            key={row.occupationCode}
            tabIndex={0}
            aria-label={describe(row, own)}
            className={`${columns} border-b border-line py-1.5 focus-visible:-outline-offset-2`}
          >
            <div className="flex items-baseline justify-between gap-3 text-13 @xl:block">
              <span className="min-w-0 leading-snug">{row.role}</span>
              <span className="font-medium figures @xl:hidden">
                {row.median === null ? '' : formatMoney(row.median, row.currency)}
              </span>
            </div>
            {isPublished(row) ? (
              <>
                <div className="relative h-6">
                  {scale.ticks.map((tick) => (
                    <span
                      key={tick}
                      className="absolute inset-y-0 w-px bg-line"
                      style={{ left: `${scale.at(tick)}%` }}
                    />
                  ))}
                  <Range row={row} scale={scale} />
                  {own !== null && (
                    <span
                      className="absolute -inset-y-1.5 w-0 border-l border-dashed border-ink"
                      style={{ left: `${scale.at(own)}%` }}
                    />
                  )}
                </div>
                <span className="hidden text-right text-13 font-medium figures @xl:block">
                  {row.median === null ? '—' : formatMoney(row.median, row.currency)}
                </span>
              </>
            ) : (
              <p className="text-12 leading-snug text-ink-faint @xl:col-span-2">
                {unpublished(row)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {own !== null && (
        <p className="mt-2 text-12 text-ink-faint">
          Dashed line: your salary, {formatMoney(own, rows[0]?.currency)}.
        </p>
      )}
    </figure>
  );
}
