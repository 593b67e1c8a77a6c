import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { personalDataOf, type PersonalData } from '../coaching/privacy/personal-data.ts';
import type { Database } from '../database/database.ts';

/** What tells who this person is: placeholders stand for it in whatever leaves for a model. */
export async function personOf(db: Database, userId: string): Promise<PersonalData> {
  const { name, email, resume } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, resume: { select: { content: true } } },
  });
  const content = resume?.content?.trim();
  return personalDataOf({ name, email }, content ? parseMarkdown(content).contact : null);
}
