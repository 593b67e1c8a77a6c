import type { Database } from '../../database/database.ts';

/** The skill and technology names of the reference vocabulary that stand in a text. */
export async function skillNamesIn(db: Database, text: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM "SkillName" WHERE strpos(lower(${text}), lower("name")) > 0 ORDER BY "name"`;
  return rows.map(({ name }) => name);
}
