import { createUnionType, Field, ObjectType } from 'type-graphql';
import type {
  AtsReport as AtsReportRow,
  Resume as ResumeRow,
} from '../../database/generated/client.ts';
import { InvalidInput, UserError } from '../../errors/user-error.ts';
import { Resume } from '../resume/resume.type.ts';
import { AtsReport } from './ats-report.type.ts';

/** What every outcome of scoring the resume brings. */
@ObjectType()
export abstract class ResumeScored {
  @Field(() => AtsReport, {
    description: 'The report: a new one, or the newest when nothing has changed since it was made.',
  })
  report: AtsReportRow;

  @Field(() => Resume, { description: 'The resume with its new score.' })
  resume: ResumeRow;

  constructor(report: AtsReportRow, resume: ResumeRow) {
    this.report = report;
    this.resume = resume;
  }
}

@ObjectType({ description: 'The resume was checked, and its report is in the ledger.' })
export class ResumeChecked extends ResumeScored {}

@ObjectType({
  description: 'There is no resume yet, or it is blank. Nothing was scored.',
  implements: UserError,
})
export class ResumeEmpty extends UserError {
  constructor() {
    super('Your resume is still empty, so there is nothing to check. Upload it or write it first.');
  }
}

export const CheckResumeResult = createUnionType({
  name: 'CheckResumeResult',
  description: 'What came of checking the resume.',
  types: () => [ResumeChecked, ResumeEmpty, InvalidInput] as const,
});
