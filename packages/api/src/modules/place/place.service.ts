import type { Database } from '../../database/database.ts';

export function listPlaces(db: Database): Promise<{ code: string; name: string }[]> {
  return db.place.findMany({ orderBy: { position: 'asc' }, select: { code: true, name: true } });
}
