import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  InsightPhrasing as PhrasingRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { ClientKeyArgs } from '../generation/start.args.ts';
import { insightSnapshotColumns } from '../industry-insight/insight-snapshot.columns.ts';
import { InsightSnapshot } from '../industry-insight/insight-snapshot.type.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { insightPhrasingColumns } from './insight-phrasing.columns.ts';
import {
  PreviewInsightPhrasingResult,
  StartInsightPhrasingResult,
} from './insight-phrasing.result.ts';
import { previewInsightPhrasing, startInsightPhrasing } from './insight-phrasing.service.ts';
import { InsightPhrasing } from './insight-phrasing.type.ts';

@Resolver(() => InsightPhrasing)
export class InsightPhrasingResolver {
  @FieldResolver(() => InsightSnapshot, {
    description: 'The figures that it tells, each with source and period.',
  })
  snapshot(
    @Root() { snapshotId }: PhrasingRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(insightSnapshotColumns) columns: Columns,
  ) {
    return loaders.insightSnapshotById.load(snapshotId, columns);
  }

  @FieldResolver(() => User, { description: 'Who asked for it; nobody else sees it.' })
  user(
    @Root() { userId }: PhrasingRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @Mutation(() => StartInsightPhrasingResult, {
    description:
      'Asks Claude to put the outlook and trends of one’s specialization into words, from the newest figures and nothing else. It is written in the background; its `result` will be an InsightPhrasing. A text with a number that is in no figure is refused.',
  })
  @Access(owner)
  startInsightPhrasing(
    @Args(() => ClientKeyArgs) { clientKey }: ClientKeyArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startInsightPhrasing(context, viewerId, clientKey);
  }

  @Query(() => PreviewInsightPhrasingResult, {
    description:
      'Exactly what `startInsightPhrasing` would send, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  previewInsightPhrasing(@Ctx() context: RequestContext, @ViewerId() viewerId: string) {
    return previewInsightPhrasing(context, viewerId);
  }
}

@Resolver(() => User)
export class InsightPhrasingOfUserResolver {
  @FieldResolver(() => InsightPhrasing, {
    nullable: true,
    description:
      'The outlook and trends of their specialization in a model’s words; null when they asked for none, and when its figures have changed since.',
  })
  insightPhrasing(
    @Root() { id }: UserRow,
    @Arg('outdated', () => Boolean, {
      defaultValue: false,
      description:
        'Also one whose figures are not the newest, as an export of one’s data wants it.',
    })
    outdated: boolean,
    @Ctx() { loaders }: RequestContext,
    @Asked(insightPhrasingColumns) columns: Columns,
  ) {
    return outdated
      ? loaders.keptInsightPhrasingByUser.load(id, columns)
      : loaders.insightPhrasingByUser.load(id, columns);
  }
}
