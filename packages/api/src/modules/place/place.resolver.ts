import { Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { listPlaces } from './place.service.ts';
import { Place } from './place.type.ts';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => [Place], {
    description:
      'Every place that figures exist for: the nation first, then the 50 states and DC by name.',
  })
  @Access(everyone)
  places(@Ctx() { db }: RequestContext) {
    return listPlaces(db);
  }
}
