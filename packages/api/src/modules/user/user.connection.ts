import type { User as UserRow } from '../../database/generated/client.ts';
import { type Connection, connectionOf } from '../../pagination/connection.ts';
import { User } from './user.type.ts';

export const UserConnection = connectionOf(User, 'people');
export type UserConnection = Connection<UserRow>;
