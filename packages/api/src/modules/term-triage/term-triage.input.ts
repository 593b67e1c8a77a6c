import type { TriageTerm } from '@career-coach/shared/inputs/posting-terms.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';
import { TermVerdict } from './term-triage.type.ts';

@InputType({ description: 'A term and what is said of it.' })
export class TriageTermInput implements TriageTerm {
  @Field(() => String, {
    description: `The term, at most ${limits.postingTerms.term} characters. Another spelling of the same thing is the same term.`,
  })
  term: string;

  @Field(() => TermVerdict, {
    nullable: true,
    description: 'What is said of it; null takes back what was said before.',
  })
  verdict: TermVerdict | null;
}

@ArgsType()
export class TermTriagesArgs extends PageArgs {
  @Field(() => TermVerdict, { nullable: true, description: 'Only these; all when left out.' })
  verdict?: TermVerdict | null;
}
