import type { InsightSnapshot as SnapshotRow } from '../../database/generated/client.ts';
import { type Connection, connectionOf } from '../../pagination/connection.ts';
import { InsightSnapshot } from './insight-snapshot.type.ts';

export const InsightSnapshotConnection = connectionOf(InsightSnapshot, 'snapshots');
export type InsightSnapshotConnection = Connection<SnapshotRow>;
