import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { everyone, owner } from '../../access/rules.ts';
import type { TaskName } from '../../coaching/task-name.ts';
import type { RequestContext } from '../../context/context.ts';
import type { User as UserRow } from '../../database/generated/client.ts';
import { GenerationTask } from '../generation/generation.type.ts';
import { User } from '../user/user.type.ts';
import { SaveCoachSettingsInput } from './coach.input.ts';
import { everybody } from './coach.loader.ts';
import { SaveCoachSettingsResult } from './coach.result.ts';
import { coachFor, coachSettingsOf, saveCoachSettings } from './coach.service.ts';
import { CoachSettings, CoachStatus } from './coach.type.ts';

const nothing = { spent: 0, reserved: 0 };

@Resolver(() => CoachStatus)
export class CoachResolver {
  @Query(() => CoachStatus, {
    description: 'Which coach writes here, and for whoever is signed in.',
  })
  @Access(everyone)
  coach(
    @Arg('task', () => GenerationTask, {
      defaultValue: GenerationTask.COVER_LETTER,
      description: 'What is to be written: models differ from task to task.',
    })
    task: TaskName,
    @Ctx() { db, coach, viewer }: RequestContext,
  ): Promise<CoachStatus> {
    return coachFor(db, coach, viewer, task);
  }

  @Mutation(() => SaveCoachSettingsResult, {
    description:
      'Switches models on or off for this person, or sets what they may cost them in a month. Holds for what starts next.',
  })
  @Access(owner)
  saveCoachSettings(
    @Arg('input', () => SaveCoachSettingsInput) input: SaveCoachSettingsInput,
    @Ctx() { db, coach }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return saveCoachSettings(db, coach, viewerId, input);
  }
}

@Resolver(() => User)
export class CoachSettingsOfUserResolver {
  @FieldResolver(() => CoachSettings, {
    description: 'Whether models write for this person, and what they may cost and have cost.',
  })
  async coachSettings(
    @Root() user: UserRow,
    @Ctx() { loaders, coach, now }: RequestContext,
  ): Promise<CoachSettings> {
    const [own, all] = await Promise.all([
      loaders.spending.load(user.id),
      loaders.spending.load(everybody),
    ]);
    const spending = { own: own ?? nothing, everybody: all ?? nothing };
    return coachSettingsOf(coach, user, spending, now);
  }
}
