import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { TermTriage as TermTriageRow } from '../../database/generated/client.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { TermTriage } from './term-triage.type.ts';

@ObjectType({ description: 'What was said of the term is kept. Nothing was put into the resume.' })
export class TermTriaged {
  @Field(() => TermTriage, {
    nullable: true,
    description: 'What is kept; null when it was taken back.',
  })
  triage: TermTriageRow | null;

  constructor(triage: TermTriageRow | null) {
    this.triage = triage;
  }
}

export const TriageTermResult = createUnionType({
  name: 'TriageTermResult',
  description: 'What came of judging a term.',
  types: () => [TermTriaged, InvalidInput] as const,
});
