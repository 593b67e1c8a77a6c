import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { User as UserRow } from '../../database/generated/client.ts';

export const userLoaders = (scope: LoaderScope) => ({
  userById: oneByKey<UserRow>(scope, { table: 'User', key: 'id', owner: 'id' }),
});
