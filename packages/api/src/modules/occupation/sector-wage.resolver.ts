import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context/context.ts';
import type { Occupation as OccupationRow } from '../../database/generated/client.ts';
import { FigureSource } from './figure-source.type.ts';
import { sectorWageSource } from './occupation-comparison.service.ts';
import { Occupation } from './occupation.type.ts';
import type { SectorWageFigures } from './sector-wage.loader.ts';
import { SectorWage } from './sector-wage.type.ts';

const everySector = 20;

@Resolver(() => Occupation)
export class WagesBySectorResolver {
  @FieldResolver(() => [SectorWage], {
    description:
      'The newest wages in every sector of the economy that BLS has an estimate for, the one with most of the jobs first.',
    complexity: ({ childComplexity }) => everySector * (1 + childComplexity),
  })
  wagesBySector(@Root() { code }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.wagesBySectorOfOccupation.load(code);
  }
}

@Resolver(() => SectorWage)
export class SectorWageResolver {
  @FieldResolver(() => FigureSource, {
    description: 'Where the figures come from, and of when they are.',
  })
  source(@Root() wage: SectorWageFigures) {
    return sectorWageSource(wage);
  }
}
