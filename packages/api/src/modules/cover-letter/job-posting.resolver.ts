import { limits } from '@career-coach/shared/limits.ts';
import { Arg, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { JobPostingReadingResult } from './job-posting.result.ts';
import { readJobPosting } from './job-posting.service.ts';

@Resolver()
export class JobPostingResolver {
  @Query(() => JobPostingReadingResult, {
    complexity: worksThroughDocuments,
    description:
      'Company, position and tone of a pasted posting, and what in it is hidden from a reader. Nothing is kept.',
  })
  @Access(owner)
  @DocumentWork()
  jobPostingReading(
    @Arg('description', () => String, {
      description: `The posting, 1–${limits.coverLetter.jobDescription} characters.`,
    })
    description: string,
  ) {
    return readJobPosting(description);
  }
}
