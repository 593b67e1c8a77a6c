import { rewriteLetterInput } from '@career-coach/shared/inputs/cover-letter.ts';
import { remarksOn, rewriteLetterTask } from '../../coaching/rewrite-letter/rewrite-letter.task.ts';
import { paragraphsOf } from '../../coaching/rewrite-letter/rewritten-from.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { CoverLetter } from '../../database/generated/client.ts';
import { InvalidInput, type UserError } from '../../errors/user-error.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { skillNamesIn } from '../ats-report/skill-names.ts';
import { localId } from '../node/global-id.ts';
import { CoverLetterLocked } from './cover-letter.result.ts';
import { missingLetter } from './cover-letter.service.ts';
import { lengthOf, toneOf } from './letter-choices.ts';
import { letterPerson } from './letter-person.ts';

/** A proposal for a letter. Nothing of the letter changes: the text stays with the generation until it is accepted. */
export const letterRewriteGeneration = generationHandler({
  task: rewriteLetterTask,
  input: rewriteLetterInput,
  async prepare(db, userId, { id, content, paragraph = null, instruction, tone, length }) {
    const letter = await draftOf(db, userId, id);
    if (!('companyName' in letter)) return letter;
    if (paragraph !== null && paragraph >= paragraphsOf(content).length)
      return InvalidInput.of('paragraph', 'The letter has no such paragraph. Choose one it has.');
    const { companyName, jobTitle } = letter;
    const description = letter.jobDescription ?? '';
    const [person, knownSkills] = await Promise.all([
      letterPerson(db, userId),
      skillNamesIn(db, description),
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const job = { companyName, jobTitle, description };
    return {
      letter: {
        ...person,
        job,
        tone: tone ?? toneOf(letter),
        length: length ?? lengthOf(letter),
        today,
        knownSkills,
      },
      content,
      paragraph,
      instruction,
    };
  },
  remarks: ({ content }, rewritten) => remarksOn(content, rewritten),
  async store(transaction, userId, { id }) {
    const letter = await draftOf(transaction, userId, id);
    return 'companyName' in letter ? { noun: 'CoverLetter', id: letter.id } : letter;
  },
});

async function draftOf(
  db: Database | Transaction,
  userId: string,
  id: string,
): Promise<CoverLetter | UserError> {
  const letter = await db.coverLetter.findFirst({
    where: { id: localId('CoverLetter', id), userId, deletedAt: null },
  });
  if (!letter) return missingLetter();
  return letter.status === 'completed' ? new CoverLetterLocked() : letter;
}
