import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type { Occupation as OccupationRow } from '../../database/generated/client.ts';
import { placeArgument, readPlace } from '../place/place.input.ts';
import { FigureSource } from './figure-source.type.ts';
import type { MedianRow, SimilarRow } from './occupation-comparison.loader.ts';
import {
  allFound,
  medianSource,
  readCodes,
  similarSource,
  standingOf,
  type StandingInRange,
} from './occupation-comparison.service.ts';
import {
  MedianOfPeriod,
  SalaryPercentile,
  SimilarOccupation,
} from './occupation-comparison.type.ts';
import { occupationColumns } from './occupation.columns.ts';
import { sizeOf } from './occupation.service.ts';
import { Occupation } from './occupation.type.ts';
import { SalaryRange } from './salary-range.type.ts';

/** Every rating of every occupation is held against those of one. */
const costOfSimilar = 100;
const everyPlace = 52;

@Resolver(() => Occupation)
export class OccupationComparisonResolver {
  @Query(() => [Occupation], {
    description:
      'Occupations to hold side by side, in the order asked. A code that does not exist is refused.',
  })
  @Access(everyone)
  async compareOccupations(
    @Arg('codes', () => [String], { description: 'One to ten codes, such as `29-1141`.' })
    codes: string[],
    @Ctx() { loaders }: RequestContext,
    @Asked(occupationColumns) columns: Columns,
  ) {
    const asked = readCodes(codes);
    return allFound(
      asked,
      await Promise.all(asked.map((code) => loaders.occupationByCode.load(code, columns))),
    );
  }

  @Query(() => SalaryPercentile, {
    nullable: true,
    description:
      'Where a salary stands among those of an occupation in a place; null when BLS has no estimate there. Nothing is kept of what is asked.',
  })
  @Access(everyone)
  async salaryPercentile(
    @Arg('occupation', () => String, { description: 'Its code, such as `29-1141`.' })
    occupation: string,
    @Arg('place', () => String, placeArgument) place: string,
    @Arg('salary', () => Int, { description: 'Dollars a year, before taxes.' }) salary: number,
    @Ctx() { loaders }: RequestContext,
  ) {
    return standingOf(await loaders.salaryByOccupation.load(occupation, readPlace(place)), salary);
  }

  @FieldResolver(() => [SimilarOccupation], {
    description:
      'Occupations that are much alike, the most alike first, by the rule of docs/labour-market-data.md: those that O*NET names as related where it names any.',
    complexity: ({ childComplexity, args }) =>
      costOfSimilar + sizeOf(args['first'] as number | null) * (1 + childComplexity),
  })
  similar(
    @Root() { code }: OccupationRow,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many at most, 0–100.' })
    first: number,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.similarByOccupation.load(code, sizeOf(first));
  }

  @FieldResolver(() => [SalaryRange], {
    description:
      'The newest wages in every place that BLS has an estimate for: the nation first, then states by name.',
    complexity: ({ childComplexity }) => everyPlace * (1 + childComplexity),
  })
  wagesByPlace(@Root() { code }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.wagesByPlaceOfOccupation.load(code);
  }

  @FieldResolver(() => [MedianOfPeriod], {
    description:
      'Medians of the nation over time, the oldest first, one for each May since 2020. The files of 2020–2022 at hand hold medians and jobs only, no other percentiles; higher percentiles are not compared over time, as files before May 2025 cut off the highest wages.',
  })
  nationalMedians(@Root() { code }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.mediansByOccupation.load(code);
  }
}

@Resolver(() => SimilarOccupation)
export class SimilarOccupationResolver {
  @FieldResolver(() => Occupation, { description: 'The other occupation.' })
  occupation(
    @Root() { code }: SimilarRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(occupationColumns) columns: Columns,
  ) {
    return loaders.occupationByCode.load(code, columns);
  }

  @FieldResolver(() => FigureSource, { description: 'How the likeness was got.' })
  source(@Root() row: SimilarRow) {
    return similarSource(row);
  }
}

@Resolver(() => MedianOfPeriod)
export class MedianOfPeriodResolver {
  @FieldResolver(() => FigureSource, { description: 'Where it comes from.' })
  source(@Root() row: MedianRow) {
    return medianSource(row);
  }
}

@Resolver(() => SalaryPercentile)
export class SalaryPercentileResolver {
  @FieldResolver(() => SalaryRange, {
    description: 'The published percentiles that it was held against, with their source.',
  })
  range(@Root() { range }: StandingInRange) {
    return range;
  }
}
