import { Field, ObjectType } from 'type-graphql';
import type { InsightChange as ChangeFacts } from '../../labour-market/insight/insight-changes.ts';

@ObjectType({ description: 'A field of an insight that says something else than before, and why.' })
export class InsightChange implements ChangeFacts {
  @Field(() => String, {
    description: 'The field of IndustryInsight that changed, such as `growthRate`.',
  })
  field: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The role whose national median changed, for `salaryRanges`; null for what is about the whole specialization.',
  })
  role: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it said before, with its unit; null when it said nothing.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says now, with its unit; null when it says nothing.',
  })
  after: string | null;

  @Field(() => String, { description: 'Why, in one line: a newer release, or a changed rule.' })
  why: string;
}
