import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Finding, Score, TermMatch } from '../../scoring/score.ts';
import { AtsFinding, AtsTerm } from './ats-report.type.ts';

@ObjectType({
  description:
    'The score of a saved text as it stands, computed when asked for. It is no run of the check: nothing is kept, the ledger and `Resume.atsScore` stay as they are.',
})
export class AtsScoreNow implements Score {
  @Field(() => String, { description: 'Version of the rubric of docs/ats-score.md.' })
  rubricVersion: string;

  @Field(() => Float, {
    description: 'Headline, 0–100, from the sub-scores by the published weights and limits.',
  })
  score: number;

  @Field(() => Float, { description: 'How well a machine can read it, 0–100.' })
  readability: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How well it answers the job description, 0–100; null without one, or when it names nothing to match.',
  })
  match: number | null;

  @Field(() => Float, { description: 'Advice for human readers as a number, 0–100.' })
  content: number;

  @Field(() => [AtsFinding], { description: 'What each check found, the best gain first.' })
  findings: Finding[];

  @Field(() => [AtsTerm], {
    description: 'The terms of the job description, must-haves first; empty without one.',
  })
  terms: TermMatch[];

  @Field(() => Int, { description: 'Version of the resume, or of the copy, that was scored.' })
  resumeVersion: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The job description it was held against: the copy’s own; for the master that of its newest report. Null when there is none.',
  })
  jobDescription: string | null;
}
