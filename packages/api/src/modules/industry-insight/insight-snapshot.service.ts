import type {
  IndustryInsight as InsightRow,
  InsightSnapshot as SnapshotRow,
} from '../../database/generated/client.ts';
import type { SnapshotFigures } from '../../labour-market/insight/insight-snapshot.ts';

/** We alone write them, always whole. */
export const figuresOf = ({ figures }: Pick<SnapshotRow, 'figures'>): SnapshotFigures =>
  figures as unknown as SnapshotFigures;

const day = 24 * 60 * 60 * 1000;

export const ageInDays = (lastUpdated: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - lastUpdated.getTime()) / day));

/** A refresh that is due is usually done within minutes; a day later something holds it up. */
const patience = day;

/** Why an insight is older than it should be, in words; null when it is not. */
export function refreshNotice(
  {
    lastUpdated,
    nextUpdate,
    refreshFailedAt,
  }: Pick<InsightRow, 'lastUpdated' | 'nextUpdate' | 'refreshFailedAt'>,
  now: Date,
): string | null {
  const days = ageInDays(lastUpdated, now);
  const old = days === 0 ? 'computed today' : days === 1 ? '1 day old' : `${days} days old`;
  if (refreshFailedAt !== null)
    return `The last refresh failed. These are the last good figures, ${old}; it is tried again by itself.`;
  if (now.getTime() - nextUpdate.getTime() > patience)
    return `The refresh is overdue. These are the last good figures, ${old}.`;
  return null;
}
