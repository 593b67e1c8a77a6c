import type { CheckResume } from '@career-coach/shared/inputs/check-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What to hold the resume against.' })
export class CheckResumeInput implements CheckResume {
  @Field(() => String, {
    nullable: true,
    description: `The job description as posted, at most ${limits.coverLetter.jobDescription} characters. Left out or blank: the resume is scored by itself, and match is null.`,
  })
  jobDescription?: string | null;
}
