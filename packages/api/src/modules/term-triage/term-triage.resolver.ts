import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type { User as UserRow } from '../../database/generated/client.ts';
import { termKey } from '../../scoring/aliases.ts';
import { AtsTerm } from '../ats-report/ats-report.type.ts';
import { User } from '../user/user.type.ts';
import { termTriageColumns } from './term-triage.columns.ts';
import { TermTriageConnection } from './term-triage.connection.ts';
import { TermTriagesArgs, TriageTermInput } from './term-triage.input.ts';
import { TriageTermResult } from './term-triage.result.ts';
import { triageTerm } from './term-triage.service.ts';
import { TermTriage } from './term-triage.type.ts';

@Resolver(() => AtsTerm)
export class TriageOfTermResolver {
  @FieldResolver(() => TermTriage, {
    nullable: true,
    description: 'What the viewer says of this term, as it is now; null when nothing yet.',
  })
  triage(
    @Root() { term }: AtsTerm,
    @Ctx() { loaders }: RequestContext,
    @Asked(termTriageColumns) columns: Columns,
  ) {
    return loaders.termTriageByKey.load(termKey(term), columns);
  }

  @Mutation(() => TriageTermResult, {
    description:
      'Keeps what the viewer says of a term that their resume lacks, for every posting. It never changes the resume or a score.',
  })
  @Access(owner)
  triageTerm(
    @Arg('input', () => TriageTermInput) input: TriageTermInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return triageTerm(db, viewerId, input);
  }
}

@Resolver(() => User)
export class TermTriagesOfUserResolver {
  @FieldResolver(() => TermTriageConnection, {
    description: 'Terms they judged, newest first; with LEARN, their learning list.',
  })
  termTriages(
    @Root() user: UserRow,
    @Args(() => TermTriagesArgs) { verdict = null, ...page }: TermTriagesArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(termTriageColumns) columns: Columns,
  ) {
    return loaders.termTriagesByUser.page(user.id, page, columns, { verdict });
  }
}
