import type { Prisma } from '../../packages/api/src/database/generated/client.ts';

/** What an interface describes, as a column of JSON takes it. */
export function asJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
}
