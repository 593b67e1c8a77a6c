import { Field, Int, ObjectType } from 'type-graphql';

const dollars = 'Dollars a year; null when not published, see note.';

/** What every published row of wages tells. In the graph its fields stand in the types that extend it. */
@ObjectType()
export abstract class WagePercentiles {
  @Field(() => Int, { nullable: true, description: `One in ten earns less. ${dollars}` })
  p10: number | null;

  @Field(() => Int, { nullable: true, description: `One in four earns less. ${dollars}` })
  p25: number | null;

  @Field(() => Int, { nullable: true, description: `Half earn less. ${dollars}` })
  median: number | null;

  @Field(() => Int, { nullable: true, description: `One in four earns more. ${dollars}` })
  p75: number | null;

  @Field(() => Int, { nullable: true, description: `One in ten earns more. ${dollars}` })
  p90: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Jobs of this occupation there, the self-employed not counted; null when not published, see note.',
  })
  employment: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a figure is missing, in words; null when none is.',
  })
  note: string | null;
}
