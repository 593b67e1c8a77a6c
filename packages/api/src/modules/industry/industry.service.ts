import type { Database } from '../../database/database.ts';
import type { Industry as IndustryRow } from '../../database/generated/client.ts';

export function listIndustries(db: Database): Promise<IndustryRow[]> {
  return db.industry.findMany({ orderBy: { position: 'asc' } });
}
