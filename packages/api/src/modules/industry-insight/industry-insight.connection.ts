import type { IndustryInsight as InsightRow } from '../../database/generated/client.ts';
import { type Connection, connectionOf } from '../../pagination/connection.ts';
import { IndustryInsight } from './industry-insight.type.ts';

export const IndustryInsightConnection = connectionOf(IndustryInsight, 'insights');
export type IndustryInsightConnection = Connection<InsightRow>;
