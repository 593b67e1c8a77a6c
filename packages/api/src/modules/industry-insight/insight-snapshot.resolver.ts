import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  IndustryInsight as InsightRow,
  InsightSnapshot as SnapshotRow,
} from '../../database/generated/client.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { FigureSource } from '../occupation/figure-source.type.ts';
import { SalaryRange } from '../occupation/salary-range.type.ts';
import { demandLevelType, IndustryInsight } from './industry-insight.type.ts';
import { firstOf } from './industry-insight.service.ts';
import { InsightChange } from './insight-change.type.ts';
import { insightSnapshotColumns } from './insight-snapshot.columns.ts';
import { InsightSnapshotConnection } from './insight-snapshot.connection.ts';
import { ageInDays, figuresOf, refreshNotice } from './insight-snapshot.service.ts';
import { InsightSnapshot } from './insight-snapshot.type.ts';

@Resolver(() => InsightSnapshot)
export class InsightSnapshotResolver {
  @Query(() => InsightSnapshotConnection, {
    description:
      'Everything that the insight of a specialization ever said here, the newest first; empty when there is none of that id.',
  })
  @Access(everyone)
  insightHistory(
    @Arg('industry', () => String, {
      description: 'The id of a Specialization, such as `healthcare/nursing`.',
    })
    industry: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(insightSnapshotColumns) columns: Columns,
  ) {
    return loaders.insightSnapshotsByIndustry.page(industry, page, columns);
  }

  @FieldResolver(() => Float, {
    description: 'As IndustryInsight.growthRate: percent over the projection period.',
  })
  growthRate(@Root() row: SnapshotRow) {
    return figuresOf(row).growthRate;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Openings a year, thousands, the self-employed included.',
  })
  annualOpenings(@Root() row: SnapshotRow) {
    return figuresOf(row).annualOpenings;
  }

  @FieldResolver(demandLevelType, { description: 'As IndustryInsight.demandLevel.' })
  demandLevel(@Root() row: SnapshotRow) {
    return figuresOf(row).demandLevel;
  }

  @FieldResolver(() => [String], { description: 'As IndustryInsight.topSkills.' })
  topSkills(@Root() row: SnapshotRow) {
    return figuresOf(row).topSkills;
  }

  @FieldResolver(() => [String], { description: 'As IndustryInsight.recommendedSkills.' })
  recommendedSkills(@Root() row: SnapshotRow) {
    return figuresOf(row).recommendedSkills;
  }

  @FieldResolver(() => String, { description: 'As IndustryInsight.marketOutlook.' })
  marketOutlook(@Root() row: SnapshotRow) {
    return figuresOf(row).marketOutlook;
  }

  @FieldResolver(() => [String], { description: 'As IndustryInsight.keyTrends.' })
  keyTrends(@Root() row: SnapshotRow) {
    return figuresOf(row).keyTrends;
  }

  @FieldResolver(() => [SalaryRange], {
    description: 'What each role earned in the nation, the role with most jobs first.',
  })
  salaryRanges(
    @Root() row: SnapshotRow,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many roles at most, 0–100; all of them when left out.',
    })
    first: number | null,
  ) {
    return firstOf(figuresOf(row).salaryRanges, first);
  }

  @FieldResolver(() => [FigureSource], { description: 'How each figure was got then.' })
  sources(@Root() row: SnapshotRow) {
    return figuresOf(row).sources;
  }
}

@Resolver(() => IndustryInsight)
export class HistoryOfInsightResolver {
  @FieldResolver(() => [InsightChange], {
    description:
      'What it says differently since a time, field by field, figures first; empty when nothing changed.',
  })
  changes(
    @Root() { industry }: InsightRow,
    @Arg('since', () => Date, {
      nullable: true,
      description:
        'The time to compare with; left out, the last refresh that changed something is compared with the one before. A time before the history begins is compared with its beginning.',
    })
    since: Date | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.insightChangesByIndustry.load(industry, since);
  }

  @FieldResolver(() => Int, {
    description: 'How old it is: whole days since it was last computed.',
  })
  ageInDays(@Root() { lastUpdated }: InsightRow, @Ctx() { now }: RequestContext) {
    return ageInDays(lastUpdated, now);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'When the last refresh failed or is overdue: that these are the last good figures and how old they are; null when all is well.',
  })
  refreshNotice(@Root() row: InsightRow, @Ctx() { now }: RequestContext) {
    return refreshNotice(row, now);
  }
}
