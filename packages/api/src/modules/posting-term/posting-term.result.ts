import { createUnionType, Field, ObjectType } from 'type-graphql';
import type {
  AtsReport as AtsReportRow,
  Resume as ResumeRow,
} from '../../database/generated/client.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { ResumeEmpty } from '../ats-report/ats-report.result.ts';
import { AtsReport } from '../ats-report/ats-report.type.ts';
import { Resume } from '../resume/resume.type.ts';

@ObjectType({ description: 'The terms were changed, and the resume was scored with them.' })
export class PostingTermsEdited {
  @Field(() => AtsReport, { description: 'The new report.' })
  report: AtsReportRow;

  @Field(() => Resume, { description: 'The resume with its new score.' })
  resume: ResumeRow;

  constructor(report: AtsReportRow, resume: ResumeRow) {
    this.report = report;
    this.resume = resume;
  }
}

export const EditPostingTermsResult = createUnionType({
  name: 'EditPostingTermsResult',
  description: 'What came of changing the terms of a posting.',
  types: () => [PostingTermsEdited, ResumeEmpty, InvalidInput, NotFound] as const,
});
