import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Revision as RevisionRow } from '../../database/generated/client.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { Revision } from './revision.type.ts';

@ObjectType({ description: 'The revision is called so from now on.' })
export class RevisionNamed {
  @Field(() => Revision, { description: 'The revision.' })
  revision: RevisionRow;

  constructor(revision: RevisionRow) {
    this.revision = revision;
  }
}

export const NameRevisionResult = createUnionType({
  name: 'NameRevisionResult',
  description: 'What came of naming a revision.',
  types: () => [RevisionNamed, InvalidInput, NotFound] as const,
});
