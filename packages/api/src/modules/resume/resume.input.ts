import type { SaveResume } from '@career-coach/shared/inputs/save-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';

export const ResumeSaveCause = { TYPED: 'TYPED', SUGGESTION: 'SUGGESTION' } as const;
registerEnumType(ResumeSaveCause, {
  name: 'ResumeSaveCause',
  description: 'What a save comes from: it stands in the history.',
  valuesConfig: {
    TYPED: { description: 'Somebody typed.' },
    SUGGESTION: { description: 'A suggestion was accepted.' },
  },
});

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

  @Field(() => ResumeSaveCause, {
    defaultValue: ResumeSaveCause.TYPED,
    description: 'What the save comes from.',
  })
  cause: keyof typeof ResumeSaveCause;
}
