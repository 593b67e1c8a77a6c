import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type {
  Occupation as OccupationRow,
  OccupationProjection,
  OccupationSkill as SkillRow,
} from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({ description: 'A detailed occupation of the official statistics.', implements: Node })
export class Occupation implements Omit<OccupationRow, 'jobZoneRelease'> {
  id: string;

  @Field(() => String, {
    description: 'Its code in the Occupational Employment and Wage Statistics, such as `29-1141`.',
  })
  code: string;

  @Field(() => String, { description: 'The official title, plural.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: "Typical education needed for entry, in BLS's words; null when it names none.",
  })
  education: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Typical work experience in a related occupation, in BLS's words; `None` means that none is needed.",
  })
  experience: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Typical on-the-job training, in BLS's words; `None` means that none is usual.",
  })
  training: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Preparation needed, by O*NET: 1 (little) to 5 (extensive); null when not rated.',
  })
  jobZone: number | null;
}

@ObjectType({
  description:
    'How employment in an occupation is projected to change. The self-employed are counted.',
})
export class OccupationGrowth implements Pick<
  OccupationProjection,
  'employmentBase' | 'employmentProjected' | 'annualOpenings'
> {
  @Field(() => Float, { description: 'Change over the whole period, percent, as published.' })
  percent: number;

  @Field(() => Float, { description: 'Jobs at the start of the period, thousands.' })
  employmentBase: number;

  @Field(() => Float, { description: 'Jobs projected at its end, thousands.' })
  employmentProjected: number;

  @Field(() => Float, {
    description: 'Openings a year on average, from growth and from people who leave, thousands.',
  })
  annualOpenings: number;
}

export enum OccupationSkillKind {
  SKILL = 'skill',
  KNOWLEDGE = 'knowledge',
}
registerEnumType(OccupationSkillKind, {
  name: 'OccupationSkillKind',
  description: 'What O*NET rated: a skill, or an area of knowledge.',
});

@ObjectType({
  description: 'A skill or area of knowledge that an occupation needs, as O*NET rates it.',
})
export class OccupationSkill implements Pick<SkillRow, 'name' | 'importance'> {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => OccupationSkillKind, {
    description: 'Whether it is a skill or an area of knowledge.',
  })
  kind: string;

  @Field(() => Float, { description: 'From 1 (not important) to 5 (extremely important).' })
  importance: number;
}
