import { Field, ObjectType } from 'type-graphql';
import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import { WagePercentiles } from './wage-percentiles.type.ts';

@ObjectType({
  description:
    'What an occupation earns in a place: percentiles of annual wages. The self-employed are not counted.',
})
export class SalaryRange
  extends WagePercentiles
  implements Omit<SalaryRangeFigures, 'place' | 'source' | 'period'>
{
  @Field(() => String, { description: 'The title of the occupation.' })
  role: string;

  @Field(() => String, { description: 'Its code, such as `29-1141`.' })
  occupationCode: string;

  @Field(() => String, { description: 'ISO 4217; always `USD`.' })
  currency: 'USD';
}
