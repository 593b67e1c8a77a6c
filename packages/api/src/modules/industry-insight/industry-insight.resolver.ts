import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  IndustryInsight as InsightRow,
  Specialization as SpecializationRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { specializationColumns } from '../industry/industry.loader.ts';
import { Specialization } from '../industry/industry.type.ts';
import { FigureSource } from '../occupation/figure-source.type.ts';
import { SalaryRange } from '../occupation/salary-range.type.ts';
import { placeArgument, readPlace } from '../place/place.input.ts';
import { userColumns } from '../user/user.columns.ts';
import { UserConnection } from '../user/user.connection.ts';
import { User } from '../user/user.type.ts';
import { industryInsightColumns } from './industry-insight.columns.ts';
import { IndustryInsightConnection } from './industry-insight.connection.ts';
import { firstOf, insightOf } from './industry-insight.service.ts';
import { IndustryInsight } from './industry-insight.type.ts';

@Resolver(() => IndustryInsight)
export class IndustryInsightResolver {
  @Query(() => IndustryInsight, {
    nullable: true,
    description:
      'What the statistics say of a specialization; null when there is none of that id. An id of an older taxonomy leads to what took its place: `industry` in the answer says which.',
  })
  @Access(everyone)
  industryInsight(
    @Arg('industry', () => String, {
      description: 'The id of a Specialization, such as `healthcare/nursing`.',
    })
    industry: string,
    @Ctx() { loaders }: RequestContext,
    @Asked(industryInsightColumns) columns: Columns,
  ) {
    return insightOf(loaders, industry, columns);
  }

  @Query(() => IndustryInsightConnection, {
    description: 'The insights of all specializations, by id.',
  })
  @Access(everyone)
  industryInsights(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(industryInsightColumns) columns: Columns,
  ) {
    return loaders.industryInsights.page(page, columns);
  }

  @FieldResolver(() => Specialization, { description: 'The specialization that it is about.' })
  specialization(@Root() { industry }: InsightRow, @Ctx() { loaders }: RequestContext) {
    return loaders.specializationById.load(industry, specializationColumns);
  }

  @FieldResolver(() => [SalaryRange], {
    description:
      'What each role earns in a place, the role with most jobs in the nation first. Roles without published wages are there too, with a note.',
  })
  async salaryRanges(
    @Root() { industry }: InsightRow,
    @Arg('place', () => String, placeArgument) place: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many roles at most, 0–100; all of them when left out.',
    })
    first: number | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return firstOf(await loaders.salaryRangesByIndustry.load(industry, readPlace(place)), first);
  }

  @FieldResolver(() => [FigureSource], { description: 'How each figure was got.' })
  sources(@Root() { sources }: InsightRow) {
    return sources;
  }

  @FieldResolver(() => UserConnection, {
    description: 'Who works here, as far as the caller may see: themselves, when it is theirs.',
  })
  users(
    @Root() { industry }: InsightRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.usersByIndustry.page(industry, page, columns);
  }
}

@Resolver(() => Specialization)
export class InsightOfSpecializationResolver {
  @FieldResolver(() => IndustryInsight, {
    nullable: true,
    description: 'What the statistics say of it.',
  })
  insight(
    @Root() { id }: SpecializationRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(industryInsightColumns) columns: Columns,
  ) {
    return loaders.industryInsightByIndustry.load(id, columns);
  }
}

@Resolver(() => User)
export class IndustryInsightOfUserResolver {
  @FieldResolver(() => IndustryInsight, {
    nullable: true,
    description: 'What the statistics say of their specialization; null before they chose one.',
  })
  industryInsight(
    @Root() { industry }: UserRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(industryInsightColumns) columns: Columns,
  ) {
    return industry === null ? null : loaders.industryInsightByIndustry.load(industry, columns);
  }
}
