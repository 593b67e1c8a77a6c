import type { NameRevision, RestoreRevision } from '@career-coach/shared/inputs/revision.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';

@InputType({ description: 'What a revision is to be called.' })
export class NameRevisionInput implements NameRevision {
  @Field(() => ID, { description: 'Revision.id.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: `One line, at most ${limits.revision.name} characters; null or blank takes the name away.`,
  })
  name?: string | null;
}

@InputType({ description: 'Which state to bring back, and over what.' })
export class RestoreRevisionInput implements RestoreRevision {
  @Field(() => ID, { description: 'Revision.id.' })
  id: string;

  @Field(() => Int, {
    description:
      'The version of the document that the person has before them; 0 when there is none, as after deleting the resume.',
  })
  version: number;
}

@ArgsType()
export class ResumeRevisionArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those of a resume that was deleted in the last 30 days. Otherwise only those of the resume as it is.',
  })
  trashed?: boolean | null;
}
