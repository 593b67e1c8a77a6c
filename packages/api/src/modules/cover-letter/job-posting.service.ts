import { postingDescriptionInput } from '@career-coach/shared/inputs/cover-letter.ts';
import { readPostingNames } from '../../coaching/cover-letter/posting-names.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { JobPostingReading } from './job-posting.result.ts';

/** What a form for a letter can be filled with from a pasted posting. */
export function readJobPosting(description: string): JobPostingReading | InvalidInput {
  const parsed = parseInput(postingDescriptionInput, description);
  return parsed instanceof InvalidInput ? parsed : new JobPostingReading(readPostingNames(parsed));
}
