import { Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import { ruleBasedCoach } from '../../coaching/rule-based-coach.ts';
import { CoachStatus } from './coach.type.ts';

@Resolver(() => CoachStatus)
export class CoachResolver {
  @Query(() => CoachStatus, { description: 'Which coach writes here.' })
  @Access(everyone)
  coach(): CoachStatus {
    return ruleBasedCoach;
  }
}
