import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  Generation as GenerationRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { followGeneration } from '../../generations/follow-generation.ts';
import { labelOf } from '../../generations/generation-handler.ts';
import { globalId, localId } from '../node/global-id.ts';
import { readNode } from '../node/node-readers.ts';
import { Node } from '../node/node.type.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { generationColumns } from './generation.columns.ts';
import { GenerationConnection } from './generation.connection.ts';
import { GenerationArgs } from './generation.input.ts';
import { CancelGenerationResult } from './generation.result.ts';
import { cancelGeneration } from './generation.service.ts';
import { Generation, GenerationFailure, Receipt } from './generation.type.ts';

const idArgument = { description: 'Generation.id.' };

@Resolver(() => Generation)
export class GenerationResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether its owner has asked to stop it, and it has not stopped yet.',
  })
  isCancelling(@Root() { cancelRequestedAt, status }: GenerationRow) {
    return cancelRequestedAt !== null && status === 'RUNNING';
  }

  @FieldResolver(() => String, {
    description:
      'What its text is badged with: `rule-based` or `Claude` and the model that was asked.',
  })
  writtenBy(@Root() { coach, model }: GenerationRow) {
    return labelOf({ coach: coach === 'CLAUDE' ? 'CLAUDE' : 'RULE_BASED', model });
  }

  @FieldResolver(() => GenerationFailure, {
    nullable: true,
    description: 'Why it failed; null unless status is FAILED.',
  })
  failure(@Root() { failureReason, failureMessage, retryAt }: GenerationRow) {
    return failureReason && { reason: failureReason, message: failureMessage, retryAt };
  }

  @FieldResolver(() => Receipt, {
    nullable: true,
    description: 'What was sent and what it cost; null when nothing was sent.',
  })
  receipt(@Root() row: GenerationRow) {
    return row.sendingSince && { ...row, mostMicroUsd: row.reservedMicroUsd };
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'What was made, such as a CoverLetter; null until it is done, and once that was deleted for good.',
  })
  result(
    @Root() { resultNoun, resultId }: GenerationRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return resultNoun && resultId ? readNode(context, globalId(resultNoun, resultId), info) : null;
  }

  @FieldResolver(() => User, { description: 'Who asked for it.' })
  user(
    @Root() { userId }: GenerationRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @Query(() => Generation, {
    nullable: true,
    description: 'A generation as it is now; null when there is none, or it is not yours.',
  })
  @Access(owner)
  generation(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { loaders }: RequestContext,
    @Asked(generationColumns) columns: Columns,
  ) {
    return loaders.generationById.load(localId('Generation', id), columns);
  }

  @Subscription(() => Generation, {
    name: 'generation',
    nullable: true,
    subscribe: ({ context, args }: { context: RequestContext; args: { id: string } }) =>
      followGeneration(context, localId('Generation', args.id)),
    description:
      'A generation while it is written, over Server-Sent Events (`POST /graphql/stream`). The first event is all of it as it is now, so that one may join at any time; each further one tells a change; the stream ends with the generation. Null, once, when there is none, or it is not yours.',
  })
  @Access(owner)
  followedGeneration(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { loaders }: RequestContext,
    @Asked(generationColumns) columns: Columns,
  ) {
    return loaders.generationById.load(localId('Generation', id), columns);
  }

  @Mutation(() => CancelGenerationResult, {
    description:
      'Stops a generation. What the model has written until then may be charged; the receipt tells. One that has ended stays as it is.',
  })
  @Access(owner)
  cancelGeneration(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return cancelGeneration(db, viewerId, id, now);
  }
}

@Resolver(() => User)
export class GenerationsOfUserResolver {
  @FieldResolver(() => GenerationConnection, {
    description: 'Everything that was asked of a coach, newest first.',
  })
  generations(
    @Root() user: UserRow,
    @Args(() => GenerationArgs) { withReceipt, ...page }: GenerationArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(generationColumns) columns: Columns,
  ) {
    const filter = { withReceipt: withReceipt ?? false };
    return loaders.generationsByUser.page(user.id, page, columns, filter);
  }
}
