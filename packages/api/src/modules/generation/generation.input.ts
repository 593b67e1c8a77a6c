import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';

@ArgsType()
export class GenerationArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those of which something was sent to a model.',
  })
  withReceipt?: boolean | null;
}
