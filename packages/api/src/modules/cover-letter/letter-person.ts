import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { LetterInput } from '../../coaching/cover-letter/letter-input.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { withoutHiddenMarks } from '../../scoring/untrusted-text.ts';

/** What the person has given about themselves: all that a letter may say of them. */
export async function letterPerson(
  db: Database | Transaction,
  userId: string,
): Promise<Pick<LetterInput, 'profile' | 'resume'>> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      bio: true,
      skills: true,
      experience: true,
      resume: { select: { content: true } },
    },
  });
  const content = user.resume?.content?.trim();
  return {
    profile: { name: user.name, bio: user.bio, skills: user.skills, experience: user.experience },
    resume: content ? parseMarkdown(withoutHiddenMarks(content)) : null,
  };
}
