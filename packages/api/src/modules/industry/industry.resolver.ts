import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  Industry as IndustryRow,
  Occupation as OccupationRow,
  Specialization as SpecializationRow,
} from '../../database/generated/client.ts';
import { occupationColumns } from '../occupation/occupation.columns.ts';
import { Occupation } from '../occupation/occupation.type.ts';
import { industryColumns, specializationColumns } from './industry.loader.ts';
import { listIndustries } from './industry.service.ts';
import { Industry, Specialization } from './industry.type.ts';

@Resolver(() => Industry)
export class IndustryResolver {
  @Query(() => [Industry], {
    description: 'All industries, each with its specializations: what a person chooses from.',
  })
  @Access(everyone)
  industries(@Ctx() { db }: RequestContext) {
    return listIndustries(db);
  }

  @FieldResolver(() => [Specialization], {
    description: 'Its parts, in the order they are offered.',
  })
  specializations(@Root() { id }: IndustryRow, @Ctx() { loaders }: RequestContext) {
    return loaders.specializationsByIndustry.load(id, specializationColumns);
  }
}

@Resolver(() => Specialization)
export class SpecializationResolver {
  @FieldResolver(() => Industry, { description: 'The industry it is part of.' })
  industry(@Root() { industryId }: SpecializationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.industryById.load(industryId, industryColumns);
  }

  @FieldResolver(() => [Occupation], {
    description: 'The occupations that its figures stand on, the one with most jobs first.',
  })
  occupations(
    @Root() { id }: SpecializationRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(occupationColumns) columns: Columns,
  ) {
    return loaders.occupationsBySpecialization.load(id, columns);
  }
}

@Resolver(() => Occupation)
export class SpecializationsOfOccupationResolver {
  @FieldResolver(() => [Specialization], {
    description:
      'Where the occupation stands: its home first, then where its career pathway or most of its jobs put it.',
  })
  specializations(@Root() { code }: OccupationRow, @Ctx() { loaders }: RequestContext) {
    return loaders.specializationsByOccupation.load(code);
  }
}
