import { Field, Int, ObjectType } from 'type-graphql';
import type { SectorWageFigures } from './sector-wage.loader.ts';

const dollars = 'Dollars a year; null when not published, see note.';

@ObjectType({
  description:
    'What an occupation earns in one sector of the economy, in the nation: percentiles of annual wages. The self-employed are not counted.',
})
export class SectorWage implements Omit<SectorWageFigures, 'occupationCode' | 'sectorCode'> {
  @Field(() => String, {
    description:
      'The sector in the North American Industry Classification System, such as `62`; `99` is government.',
  })
  sectorCode: string;

  @Field(() => String, { description: 'Its name in English.' })
  sector: string;

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
    description: 'Jobs of this occupation in this sector; null when not published, see note.',
  })
  employment: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a figure is missing, in words; null when none is.',
  })
  note: string | null;

  /** Told by its source. */
  period: string;
}
