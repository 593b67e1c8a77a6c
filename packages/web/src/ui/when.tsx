import { formatMoment, formatWhen } from './format-figure.ts';

/** A moment in words; the exact time on hover. */
export function When({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={formatMoment(iso)} className="whitespace-nowrap">
      {formatWhen(iso, new Date())}
    </time>
  );
}
