import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  Occupation as OccupationRow,
  OccupationProjection,
} from '../../database/generated/client.ts';
import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import { placeArgument, readPlace } from '../place/place.input.ts';
import { Place } from '../place/place.type.ts';
import { FigureSource } from './figure-source.type.ts';
import { occupationColumns } from './occupation.columns.ts';
import { OccupationConnection } from './occupation.connection.ts';
import { OccupationsArgs, readSearch } from './occupation.input.ts';
import type { SkillOfOccupation } from './occupation.loader.ts';
import {
  entrySources,
  growthOf,
  growthSource,
  placeOf,
  salarySource,
  sizeOf,
  skillSource,
  suggestSkills,
  technologySource,
} from './occupation.service.ts';
import { Occupation, OccupationGrowth, OccupationSkill } from './occupation.type.ts';
import { SalaryRange } from './salary-range.type.ts';

const firstOption = { nullable: true, description: 'How many at most, 0–100; 20 when left out.' };

@Resolver(() => Occupation)
export class OccupationResolver {
  @Query(() => OccupationConnection, {
    description: 'Occupations by what people call them, or all of them by title.',
  })
  @Access(everyone)
  occupations(
    @Args(() => OccupationsArgs) args: OccupationsArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(occupationColumns) columns: Columns,
  ) {
    const search = readSearch(args.search);
    return search === null
      ? loaders.occupations.page(args, columns)
      : loaders.occupationsFound.page(search, args, columns);
  }

  @Query(() => Occupation, {
    nullable: true,
    description: 'The occupation with this code; null when there is none.',
  })
  @Access(everyone)
  occupation(
    @Arg('code', () => String, { description: 'Such as `29-1141`.' }) code: string,
    @Ctx() { loaders }: RequestContext,
    @Asked(occupationColumns) columns: Columns,
  ) {
    return loaders.occupationByCode.load(code, columns);
  }

  @Query(() => [String], {
    description:
      'Completes a skill as it is typed, from some 9,000 names of O*NET skills, areas of knowledge and technologies. Other skills are as welcome in a profile.',
  })
  @Access(everyone)
  skillSuggestions(
    @Arg('search', () => String, { description: 'What was typed so far.' }) search: string,
    @Arg('first', () => Int, firstOption) first: number | null,
    @Ctx() { db }: RequestContext,
  ) {
    return suggestSkills(db, readSearch(search), sizeOf(first));
  }

  @FieldResolver(() => [String], {
    description: 'Other names of the occupation, those in most common use first (O*NET).',
  })
  async alternateTitles(
    @Root() { code }: OccupationRow,
    @Arg('first', () => Int, firstOption) first: number | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return (await loaders.titlesByOccupation.load(code, sizeOf(first))).map(({ title }) => title);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The other name of the occupation by which a search finds it, such as `Charge Nurse` (O*NET); null when its official title fits as well, when none does, and without a search.',
  })
  matchedTitle(
    @Root() { code }: OccupationRow,
    @Arg('search', () => String, {
      nullable: true,
      description: 'What was searched for: the same text as in `Query.occupations`.',
    })
    search: string | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    const words = readSearch(search);
    return words === null ? null : loaders.matchedTitleOfOccupation.load(code, words);
  }

  @FieldResolver(() => SalaryRange, {
    nullable: true,
    description:
      'The newest wages in a place; null when BLS has no estimate for the occupation there.',
  })
  wages(
    @Root() { code }: OccupationRow,
    @Arg('place', () => String, placeArgument) place: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.salaryByOccupation.load(code, readPlace(place));
  }

  @FieldResolver(() => OccupationGrowth, {
    nullable: true,
    description: 'Projected change of employment in the nation; null when it is not projected.',
  })
  async growth(@Root() { code }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return growthOf(
      await loaders.projectionByOccupation.load(code, [
        'changePercent',
        'employmentBase',
        'employmentProjected',
        'annualOpenings',
        'period',
      ]),
    );
  }

  @FieldResolver(() => [FigureSource], {
    description:
      'Where education, experience, training and job zone come from, one entry for each that is known.',
  })
  async entrySources(@Root() occupation: OccupationRow, @Ctx() { loaders }: RequestContext) {
    const projection = await loaders.projectionByOccupation.load(occupation.code, ['period']);
    return entrySources(occupation, projection);
  }

  @FieldResolver(() => [OccupationSkill], {
    description:
      'Skills and areas of knowledge, most important first; empty when O*NET has not rated the occupation.',
  })
  skills(
    @Root() { code }: OccupationRow,
    @Arg('first', () => Int, firstOption) first: number | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.skillsByOccupation.load(code, sizeOf(first));
  }

  @FieldResolver(() => [String], {
    description:
      'Software and equipment, what employers ask for most first; empty when O*NET lists none.',
  })
  async technologies(
    @Root() { code }: OccupationRow,
    @Arg('first', () => Int, firstOption) first: number | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return (await loaders.technologiesByOccupation.load(code, sizeOf(first))).map(
      ({ name }) => name,
    );
  }

  @FieldResolver(() => FigureSource, {
    nullable: true,
    description: 'Where the technologies come from; null when there are none.',
  })
  async technologySource(@Root() { code }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    const [first] = await loaders.technologiesByOccupation.load(code, 1);
    return first === undefined ? null : technologySource(first);
  }
}

@Resolver(() => SalaryRange)
export class SalaryRangeResolver {
  @FieldResolver(() => Place, { description: 'Where these wages are paid.' })
  place(@Root() range: SalaryRangeFigures) {
    return placeOf(range);
  }

  @FieldResolver(() => FigureSource, {
    description: 'Where the figures come from, and of when they are.',
  })
  source(@Root() range: SalaryRangeFigures) {
    return salarySource(range);
  }
}

@Resolver(() => OccupationGrowth)
export class OccupationGrowthResolver {
  @FieldResolver(() => FigureSource, {
    description: 'Where the projection comes from, and of which years it speaks.',
  })
  source(@Root() projection: OccupationProjection) {
    return growthSource(projection);
  }
}

@Resolver(() => OccupationSkill)
export class OccupationSkillResolver {
  @FieldResolver(() => FigureSource, { description: 'Which O*NET release rated it.' })
  source(@Root() skill: SkillOfOccupation) {
    return skillSource(skill);
  }
}
