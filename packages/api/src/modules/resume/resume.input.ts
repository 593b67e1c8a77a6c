import type { SaveResume } from '@career-coach/shared/inputs/save-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'The resume as it should be from now on.' })
export class SaveResumeInput implements SaveResume {
  @Field(() => String, {
    description: `The whole resume, Markdown, at most ${limits.resume.content} characters. Stored as given.`,
  })
  content: string;

  @Field(() => Int, {
    description: 'Resume.version that the changes were made from; 0 when there was no resume yet.',
  })
  version: number;
}
