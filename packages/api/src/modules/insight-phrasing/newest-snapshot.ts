import type { Database, Transaction } from '../../database/database.ts';
import type { InsightSnapshot as SnapshotRow } from '../../database/generated/client.ts';

/** What the figures of a person's specialization say now; null before they chose one that has figures. */
export async function newestSnapshot(
  db: Database | Transaction,
  userId: string,
): Promise<SnapshotRow | null> {
  const { industry } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { industry: true },
  });
  return industry === null
    ? null
    : db.insightSnapshot.findFirst({
        where: { industry },
        orderBy: [{ takenAt: 'desc' }, { id: 'desc' }],
      });
}
