import { Field, Float, ObjectType } from 'type-graphql';
import type { CheckChange, TermChange } from '../../scoring/compare-scores.ts';
import type { CheckStatus } from '../../scoring/score.ts';
import type { ReportComparison } from './ats-report-comparison.ts';
import { AtsStatus } from './ats-report.type.ts';

@ObjectType({ description: 'A check that came out otherwise than before.' })
export class AtsCheckChange implements CheckChange {
  @Field(() => String, { description: 'Id of the check in docs/ats-score.md, such as `R4`.' })
  checkId: string;

  @Field(() => String, { description: 'What is checked, in a few words.' })
  title: string;

  @Field(() => AtsStatus, {
    nullable: true,
    description: 'How it came out before; null when that report has no such check.',
  })
  statusBefore: CheckStatus | null;

  @Field(() => AtsStatus, {
    nullable: true,
    description: 'How it came out after; null when that report has no such check.',
  })
  status: CheckStatus | null;

  @Field(() => Float, {
    description: 'Points of its sub-score won, or lost when below zero.',
  })
  points: number;
}

@ObjectType({ description: 'A term of the job description that is found otherwise than before.' })
export class AtsTermChange implements TermChange {
  @Field(() => String, { description: 'The term.' })
  term: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Its credit before, 0–1; null when it was not asked for.',
  })
  creditBefore: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its credit after, 0–1; null when it is not asked for.',
  })
  credit: number | null;
}

@ObjectType({ description: 'What moved from one report to another.' })
export class AtsReportComparison implements ReportComparison {
  @Field(() => String, {
    description: 'In one line, such as `+6: better in roles and dates, contact data`.',
  })
  summary: string;

  @Field(() => Float, { description: 'Change of the headline.' })
  score: number;

  @Field(() => Float, { description: 'Change of Readability.' })
  readability: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Change of Match; null unless both reports have one.',
  })
  match: number | null;

  @Field(() => Float, { description: 'Change of Content.' })
  content: number;

  @Field(() => Boolean, {
    description:
      'Whether both were made with the same rubric. If not, the numbers do not compare, and the checks only roughly.',
  })
  sameRubric: boolean;

  @Field(() => Boolean, {
    description: 'Whether both were held against the same job description, or both against none.',
  })
  samePosting: boolean;

  @Field(() => [AtsCheckChange], {
    description: 'Checks that came out otherwise, the largest effect first.',
  })
  checks: CheckChange[];

  @Field(() => [AtsTermChange], { description: 'Terms that are found otherwise.' })
  terms: TermChange[];
}
