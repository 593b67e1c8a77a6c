import { Callout } from '../../../ui/callout.tsx';
import { Section } from '../../../ui/section.tsx';
import { When } from '../../../ui/when.tsx';
import { Findings } from './findings.tsx';
import { ScoreBars } from './score-bars.tsx';
import type { Report_ReportFragment } from './score-page.generated.ts';
import { TermsTable } from './terms-table.tsx';

interface ReportProps {
  report: Report_ReportFragment;
  /** The resume as it is now. */
  resume: { content: string; version: number };
  /** Whether a model writes for this person. */
  canAsk: boolean;
}

/** The newest report: the number, what to mend, and the terms of the job. */
export function Report({ report, resume, canAsk }: ReportProps) {
  return (
    <>
      <ReportScore report={report} />
      {(report.terms.length > 0 || report.jobDescription !== null) && (
        <Section
          title="Terms of the job"
          lead="Read from the description. Correct the list where it is wrong; add a missing term to your resume only if it is true of you."
        >
          <TermsTable key={report.id} report={report} resume={resume} canAsk={canAsk} />
        </Section>
      )}
    </>
  );
}

/** The number with its findings, as the report has them. */
export function ReportScore({ report }: { report: Report_ReportFragment }) {
  return (
    <>
      <Section
        title="Score"
        actions={
          <span className="text-12 text-ink-faint">
            <When iso={report.createdAt} />
          </span>
        }
      >
        <div className="grid gap-4">
          {!report.isCurrent && (
            <Callout role="note">
              Your resume has changed since this check: the score is of version{' '}
              {report.resumeVersion}. Check again for the score of what stands there now.
            </Callout>
          )}
          <ScoreBars scores={report} rubricVersion={report.rubricVersion} />
        </div>
      </Section>
      <Section title="What to mend first">
        <Findings findings={report.findings} />
      </Section>
    </>
  );
}
