import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { NotFound } from '../../errors/user-error.ts';
import { globalId } from '../node/global-id.ts';

@ObjectType({ description: 'The import is gone. The resume was not touched.' })
export class ResumeImportDiscarded {
  @Field(() => ID, { description: 'The id it had.' })
  id: string;

  constructor(id: string) {
    this.id = globalId('ResumeImport', id);
  }
}

export const DiscardResumeImportResult = createUnionType({
  name: 'DiscardResumeImportResult',
  description: 'What came of discarding an import.',
  types: () => [ResumeImportDiscarded, NotFound] as const,
});
