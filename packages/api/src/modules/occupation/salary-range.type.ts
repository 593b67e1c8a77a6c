import { Field, Int, ObjectType } from 'type-graphql';
import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';

const dollars = 'Dollars a year; null when not published, see note.';

@ObjectType({
  description:
    'What an occupation earns in a place: percentiles of annual wages. The self-employed are not counted.',
})
export class SalaryRange implements Omit<SalaryRangeFigures, 'place' | 'source' | 'period'> {
  @Field(() => String, { description: 'The title of the occupation.' })
  role: string;

  @Field(() => String, { description: 'Its code, such as `29-1141`.' })
  occupationCode: string;

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
    description: 'Jobs of this occupation in this place; null when not published, see note.',
  })
  employment: number | null;

  @Field(() => String, { description: 'ISO 4217; always `USD`.' })
  currency: 'USD';

  @Field(() => String, {
    nullable: true,
    description: 'Why a figure is missing, in words; null when none is.',
  })
  note: string | null;
}
