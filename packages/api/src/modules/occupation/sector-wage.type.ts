import { Field, ObjectType } from 'type-graphql';
import type { SectorWageFigures } from './sector-wage.loader.ts';
import { WagePercentiles } from './wage-percentiles.type.ts';

@ObjectType({
  description:
    'What an occupation earns in one sector of the economy, in the nation: percentiles of annual wages. The self-employed are not counted.',
})
export class SectorWage
  extends WagePercentiles
  implements Omit<SectorWageFigures, 'occupationCode' | 'period'>
{
  @Field(() => String, {
    description:
      'The sector in the North American Industry Classification System, such as `62`; `99` is government.',
  })
  sectorCode: string;

  @Field(() => String, { description: 'Its name in English.' })
  sector: string;
}
