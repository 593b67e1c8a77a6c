import type { Occupation as OccupationRow } from '../../database/generated/client.ts';
import { type Connection, connectionOf } from '../../pagination/connection.ts';
import { Occupation } from './occupation.type.ts';

export const OccupationConnection = connectionOf(Occupation, 'occupations');
export type OccupationConnection = Connection<OccupationRow>;
