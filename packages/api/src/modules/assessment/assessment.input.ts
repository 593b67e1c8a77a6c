import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';

@ArgsType()
export class AssessmentArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in the trash. Otherwise only those that are not.',
  })
  trashed?: boolean | null;
}
