import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { IndustryInsight as InsightRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export enum DemandLevel {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}
registerEnumType(DemandLevel, {
  name: 'DemandLevel',
  description:
    'How sought after the people of a specialization are, by the published rule of docs/insight-rules.md.',
});

/** For fields of other types that tell a demand level. */
export const demandLevelType = (): typeof DemandLevel => DemandLevel;

type InsightFields = Pick<
  InsightRow,
  | 'id'
  | 'industry'
  | 'growthRate'
  | 'allOccupationsGrowthRate'
  | 'demandLevel'
  | 'demandReason'
  | 'topSkills'
  | 'marketOutlook'
  | 'keyTrends'
  | 'recommendedSkills'
  | 'annualOpenings'
  | 'lastUpdated'
  | 'nextUpdate'
  | 'refreshFailedAt'
>;

@ObjectType({
  description:
    'What official statistics say of one specialization. Nothing in it is estimated by a model.',
  implements: Node,
})
export class IndustryInsight implements InsightFields {
  id: string;

  @Field(() => String, {
    description: 'The id of the specialization, such as `healthcare/nursing`.',
  })
  industry: string;

  @Field(() => Float, {
    description:
      'Projected change of employment over the projection period, percent, weighted by employment.',
  })
  growthRate: number;

  @Field(() => Float, { description: 'The same for all occupations together, to compare with.' })
  allOccupationsGrowthRate: number;

  @Field(() => DemandLevel, {
    description: 'From growth and from openings per job, both against all occupations.',
  })
  demandLevel: string;

  @Field(() => String, {
    description: 'The demand level in a sentence, with the figures it follows from.',
  })
  demandReason: string;

  @Field(() => [String], {
    description:
      'Skills, areas of knowledge and technologies that stand out here, most telling first of each.',
  })
  topSkills: string[];

  @Field(() => String, {
    description: 'The outlook in a few sentences; every number in them is one of the figures.',
  })
  marketOutlook: string;

  @Field(() => [String], {
    description: 'What moves, a sentence each; every number in them is one of the figures.',
  })
  keyTrends: string[];

  @Field(() => [String], {
    description: 'What to learn next: in demand here, after the top skills.',
  })
  recommendedSkills: string[];

  @Field(() => Float, {
    nullable: true,
    description: 'Openings a year, thousands, the self-employed included.',
  })
  annualOpenings: number | null;

  @Field(() => Date, { description: 'When it was last computed.' })
  lastUpdated: Date;

  @Field(() => Date, { description: 'When it is computed next.' })
  nextUpdate: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'When a refresh was last tried in vain; null when the last one succeeded. A failure keeps the last good insight.',
  })
  refreshFailedAt: Date | null;
}
