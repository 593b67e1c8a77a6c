import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
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

/** How two occupations were found to be alike. */
export enum SimilarBasis {
  RELATED = 'RELATED',
  SKILLS = 'SKILLS',
  GROUP = 'GROUP',
}
registerEnumType(SimilarBasis, {
  name: 'SimilarBasis',
  description: 'How two occupations were found to be alike.',
  valuesConfig: {
    RELATED: { description: 'O*NET names the other one as related.' },
    SKILLS: { description: 'O*NET names none; it rates much the same skills as important.' },
    GROUP: {
      description: 'O*NET neither names nor rates; they stand in a group of the classification.',
    },
  },
});

@ObjectType({ description: 'An occupation that is much alike, and how that was found.' })
export class SimilarOccupation {
  @Field(() => SimilarBasis, { description: 'How the likeness was found.' })
  basis: SimilarBasis;

  @Field(() => Float, {
    nullable: true,
    description:
      'Root mean square difference of the importance of skills and areas of knowledge, on their scale of 1 to 5: 0 is the same. Null when O*NET has not rated both.',
  })
  distance: number | null;
}
