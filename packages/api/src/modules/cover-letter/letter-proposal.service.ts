import {
  postingDescriptionInput,
  rewriteLetterInput,
} from '@career-coach/shared/inputs/cover-letter.ts';
import { readPostingNames } from '../../coaching/cover-letter/posting-names.ts';
import { rewriteLetter } from '../../coaching/cover-letter/rewrite-letter.ts';
import type { Database } from '../../database/database.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, type NotFound } from '../../errors/user-error.ts';
import { skillNamesIn } from '../ats-report/skill-names.ts';
import { localId } from '../node/global-id.ts';
import { missingLetter } from './cover-letter.service.ts';
import { letterPerson } from './letter-person.ts';
import type { RewriteLetterInput } from './letter-proposal.input.ts';
import { JobPostingReading, LetterRewriteProposed } from './letter-proposal.result.ts';

/** What a letter, or a paragraph of it, would be after an instruction. Proposes only: nothing is saved. */
export async function proposeRewrite(
  db: Database,
  viewerId: string,
  input: RewriteLetterInput,
  now: Date,
): Promise<LetterRewriteProposed | InvalidInput | NotFound> {
  const parsed = parseInput(rewriteLetterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const letter = await db.coverLetter.findFirst({
    where: { id: localId('CoverLetter', parsed.id), userId: viewerId, deletedAt: null },
  });
  if (!letter) return missingLetter();
  const { companyName, jobTitle } = letter;
  const description = letter.jobDescription ?? '';
  const [person, knownSkills] = await Promise.all([
    letterPerson(db, viewerId),
    skillNamesIn(db, description),
  ]);
  const { content, paragraph = null, instruction, tone, length } = parsed;
  return new LetterRewriteProposed(
    rewriteLetter(content, paragraph, instruction, {
      ...person,
      job: { companyName, jobTitle, description },
      tone,
      length,
      today: now.toISOString().slice(0, 10),
      knownSkills,
    }),
  );
}

/** What a form for a letter can be filled with from a pasted posting. */
export function readJobPosting(description: string): JobPostingReading | InvalidInput {
  const parsed = parseInput(postingDescriptionInput, description);
  return parsed instanceof InvalidInput ? parsed : new JobPostingReading(readPostingNames(parsed));
}
