import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SalaryStanding } from '../../labour-market/insight/salary-percentile.ts';

@ObjectType({ description: 'Where a salary stands among those of an occupation in a place.' })
export class SalaryPercentile implements SalaryStanding {
  @Field(() => Int, {
    nullable: true,
    description:
      'About how many of 100 people earn less, on a straight line between the published percentiles beside it; null below the lowest and above the highest of them.',
  })
  percentile: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The published percentile that the salary reaches: 10, 25, 50, 75 or 90; null when it reaches none.',
  })
  atLeast: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The published percentile that it stays below; null when it stays below none.',
  })
  below: number | null;

  @Field(() => String, { description: 'The same in a sentence.' })
  inWords: string;
}

@ObjectType({
  description: 'What half of an occupation earned less than in the nation, of one time.',
})
export class MedianOfPeriod {
  @Field(() => String, { description: 'The reference month, such as `May 2025`.' })
  period: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Dollars a year, as they were then: inflation is not taken out; null when not published.',
  })
  median: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Jobs, without the self-employed; null when not published.',
  })
  employment: number | null;
}

@ObjectType({
  description: 'An occupation that needs much the same skills, and how alike they are.',
})
export class SimilarOccupation {
  @Field(() => Float, {
    nullable: true,
    description:
      'Root mean square difference of the importance of skills and areas of knowledge, on their scale of 1 to 5: 0 is the same. Null when O*NET has not rated both; then they stand in the same group of the classification.',
  })
  distance: number | null;
}
