import type { AcceptResumeImport } from '@career-coach/shared/inputs/save-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'An import as the person corrected it.' })
export class AcceptResumeImportInput implements AcceptResumeImport {
  @Field(() => ID, { description: 'ResumeImport.id.' })
  id: string;

  @Field(() => String, {
    description: `The resume, Markdown, at most ${limits.resume.content} characters: ResumeImport.markdown with the corrections.`,
  })
  content: string;

  @Field(() => Int, {
    description: 'Resume.version that is to be replaced; 0 when there is no resume yet.',
  })
  version: number;
}
