import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { AtsReport as AtsReportRow } from '../../database/generated/client.ts';
import type { Evidence, Finding, TermMatch, TermSource } from '../../scoring/score.ts';
import { Node } from '../node/node.type.ts';
import { AtsTermNeed } from './ats-term-need.enum.ts';

export const AtsGroup = { READABILITY: 'READABILITY', MATCH: 'MATCH', CONTENT: 'CONTENT' } as const;
registerEnumType(AtsGroup, {
  name: 'AtsGroup',
  description: 'The sub-score that a check counts for. CONTENT is advice for human readers.',
});

export const AtsFindingClass = {
  VENDOR: 'VENDOR',
  MEASURED: 'MEASURED',
  CONVENTION: 'CONVENTION',
  WRITING: 'WRITING',
} as const;
registerEnumType(AtsFindingClass, {
  name: 'AtsFindingClass',
  description:
    'What a check rests on. VENDOR: documented by makers of such software. MEASURED: found by trying. CONVENTION: what recruiters expect. WRITING: advice on style.',
});

export const AtsSeverity = {
  BLOCKER: 'BLOCKER',
  MAJOR: 'MAJOR',
  MINOR: 'MINOR',
  INFO: 'INFO',
} as const;
registerEnumType(AtsSeverity, {
  name: 'AtsSeverity',
  description: 'How much a failed check matters, the worst first.',
});

export const AtsStatus = { PASS: 'PASS', FAIL: 'FAIL', SKIPPED: 'SKIPPED' } as const;
registerEnumType(AtsStatus, {
  name: 'AtsStatus',
  description:
    'How a check came out. SKIPPED: nothing was there to judge; that is not passed and earns no points.',
});

export const AtsTermSource = { POSTING: 'POSTING', PERSON: 'PERSON', MODEL: 'MODEL' } as const;
registerEnumType(AtsTermSource, {
  name: 'AtsTermSource',
  description:
    'Whether a term is asked as the posting has it by rules, as the viewer changed it, or as a model read it in the posting and the viewer took it.',
});

@ObjectType({ description: 'A quote and where it stands.' })
export class AtsEvidence implements Evidence {
  @Field(() => String, {
    description:
      'Word for word from the resume or the description, or what was found about the file.',
  })
  quote: string;

  @Field(() => String, {
    description:
      'Where it stands, such as `Experience › Welder, Northgate Fabrication › bullet 2`.',
  })
  place: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Line of the Markdown that was scored, from 1; null when it is about no line of the resume, and in reports made before lines were kept.',
  })
  line?: number | null;
}

@ObjectType({ description: 'What one check of the rubric found.' })
export class AtsFinding implements Finding {
  @Field(() => String, { description: 'Id of the check in docs/ats-score.md, such as `R4`.' })
  checkId: string;

  @Field(() => AtsGroup, { description: 'The sub-score it counts for.' })
  group: Finding['group'];

  @Field(() => String, { description: 'What is checked, in a few words.' })
  title: string;

  @Field(() => AtsFindingClass, { description: 'What the check rests on.' })
  class: Finding['class'];

  @Field(() => AtsSeverity, { description: 'How much it matters when it fails.' })
  severity: Finding['severity'];

  @Field(() => AtsStatus, { description: 'How it came out.' })
  status: Finding['status'];

  @Field(() => Float, { description: 'Points earned, 0 to maxPoints.' })
  points: number;

  @Field(() => Float, {
    description:
      'Points to be earned in its sub-score of 100; 0 for a warning that changes no score.',
  })
  maxPoints: number;

  @Field(() => [AtsEvidence], { description: 'What it rests on, the worst first, at most six.' })
  evidence: Evidence[];

  @Field(() => String, { description: 'Why it matters.' })
  why: string;

  @Field(() => String, { nullable: true, description: 'What to do; null when passed.' })
  fix: string | null;

  @Field(() => Float, {
    description:
      'By how many points the headline rises when this check passes and nothing else changes, limits included.',
  })
  gain: number;
}

@ObjectType({
  description: 'A term that the job description asks for, and where the resume has it.',
})
export class AtsTerm implements TermMatch {
  @Field(() => String, { description: 'The term, in the words of the description.' })
  term: string;

  @Field(() => AtsTermNeed, { description: 'How it is asked for.' })
  need: TermMatch['need'];

  @Field(() => Float, {
    description:
      '0 when missing, 1 when named in dated experience or as a credential, 0.8–0.95 for an alias or another place. A term counts once.',
  })
  credit: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The other spelling that was found instead; null when the term itself was, or nothing.',
  })
  alias: string | null;

  @Field(() => [AtsEvidence], {
    description: 'Where it was found, the best place first, at most four; empty when missing.',
  })
  foundIn: Evidence[];

  @Field(() => AtsTermSource, {
    nullable: true,
    description: 'Who asks for it; null in reports made before terms could be changed.',
  })
  source?: TermSource;

  @Field(() => Int, {
    nullable: true,
    description:
      'Line of the job description that asks for it, from 1; null when the viewer added it.',
  })
  askedAt?: number | null;
}

type AtsReportFields = Pick<
  AtsReportRow,
  | 'id'
  | 'rubricVersion'
  | 'score'
  | 'readability'
  | 'match'
  | 'content'
  | 'resumeVersion'
  | 'jobDescription'
  | 'createdAt'
>;

@ObjectType({
  description:
    'One run of the resume check: a machine-readability estimate with its reasons. Every run is kept.',
  implements: Node,
})
export class AtsReport implements AtsReportFields {
  id: string;

  @Field(() => String, {
    description:
      'Version of the rubric of docs/ats-score.md. Scores of different versions do not compare.',
  })
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

  @Field(() => Int, { description: 'Resume.version that was scored.' })
  resumeVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'The job description it was held against; null when there was none.',
  })
  jobDescription: string | null;

  @Field(() => Date, { description: 'When the check ran.' })
  createdAt: Date;
}
