import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { everyone, owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type { User as UserRow } from '../../database/generated/client.ts';
import { userColumns } from './user.columns.ts';
import { UpdateProfileInput } from './user.input.ts';
import { DeleteAccountResult, UpdateProfileResult } from './user.result.ts';
import { deleteAccount, isOnboarded, updateProfile } from './user.service.ts';
import { User } from './user.type.ts';

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'The signed-in person; null when signed out.' })
  @Access(everyone)
  me(@Ctx() { loaders, viewer }: RequestContext, @Asked(userColumns) columns: Columns) {
    return viewer && loaders.userById.load(viewer.userId, columns);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether industry and years of experience are given, so that figures can be shown for them.',
  })
  onboarded(@Root() user: UserRow) {
    return isOnboarded(user);
  }

  @Mutation(() => UpdateProfileResult, { description: 'Saves parts of the profile.' })
  @Access(owner)
  updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What to change.' })
    input: UpdateProfileInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return updateProfile(db, viewerId, input);
  }

  @Mutation(() => DeleteAccountResult, {
    description:
      'Deletes the account with everything in it, at once and for good, and ends every session.',
  })
  @Access(owner)
  deleteAccount(
    @Arg('confirmEmail', () => String, {
      description: 'The address of the account, typed as a confirmation.',
    })
    confirmEmail: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return deleteAccount(db, viewerId, confirmEmail);
  }
}
