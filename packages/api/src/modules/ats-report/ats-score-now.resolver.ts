import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { atsScoreNow } from './ats-score-now.service.ts';
import { AtsScoreNow } from './ats-score-now.type.ts';

@Resolver()
export class AtsScoreNowResolver {
  @Query(() => AtsScoreNow, {
    nullable: true,
    complexity: worksThroughDocuments,
    description:
      'The score of the viewer’s saved text as it stands, for an editor to show beside it: computed, and not kept. Null when there is no text to score. `checkResume` is what adds to the ledger.',
  })
  @Access(owner)
  @DocumentWork()
  atsScoreNow(
    @Arg('tailoredResumeId', () => ID, {
      nullable: true,
      description: 'TailoredResume.id, for a copy against its own job; left out for the master.',
    })
    tailoredResumeId: string | null,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return atsScoreNow(db, viewerId, tailoredResumeId ?? null, now);
  }
}
