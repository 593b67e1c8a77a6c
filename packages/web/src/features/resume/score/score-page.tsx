import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { useState, type SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { UnreadRelation } from '../../../graphql/unread-relation.tsx';
import { useViewer } from '../../../session/use-session.ts';
import { useKept } from '../../../ui/autosave/use-kept.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { formatNumber } from '../../../ui/format-figure.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { Textarea } from '../../../ui/textarea.tsx';
import { ResumeFrame } from '../resume-frame.tsx';
import { Feedback } from './feedback.tsx';
import { ComparisonSection } from './comparison.tsx';
import { LearningList } from './learning-list.tsx';
import { Ledger } from './ledger.tsx';
import { OldReport } from './old-report.tsx';
import { Report } from './report.tsx';
import { ScorePageDocument, type Report_ReportFragment } from './score-page.generated.ts';
import { useCheckResume } from './use-check.ts';

/** How a machine reads the resume: the number, where it comes from, what to mend, and how it moved. */
export default function ScorePage() {
  const query = useQuery(ScorePageDocument, { variables: { after: null } });
  const [params] = useSearchParams();
  const [reportId, before, after] = ['report', 'before', 'after'].map((name) =>
    params.get(name),
  ) as [string | null, string | null, string | null];
  return (
    <ResumeFrame documentTitle="Resume score">
      <QueryResult {...query} what="score" skeleton={<SkeletonLines count={12} />}>
        {({ me, coach }) =>
          me?.resume?.content?.trim() ? (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
              <CheckForm report={me.resume.latestReport} />
              {reportId === null ? (
                me.resume.latestReport && (
                  <Report
                    report={me.resume.latestReport}
                    resume={{ content: me.resume.content, version: me.resume.version }}
                    canAsk={coach.kind === 'CLAUDE'}
                  />
                )
              ) : (
                <OldReport id={reportId} />
              )}
              <LearningList />
              <Feedback resume={me.resume} writtenBy={coach.label} />
              {before !== null && after !== null && (
                <ComparisonSection before={before} after={after} />
              )}
              {!me.resume.atsReports && <UnreadRelation what="history" />}
              {me.resume.atsReports && me.resume.atsReports.edges.length > 0 && (
                <Section
                  title="History"
                  lead="Every check is kept with its rubric. Choose a change to see where it came from."
                >
                  <Ledger reports={me.resume.atsReports} fetchMore={query.fetchMore} />
                </Section>
              )}
            </div>
          ) : (
            <EmptyState
              title="There is no resume to check yet"
              action={
                <LinkButton tone="primary" to={paths.resume}>
                  Add my resume
                </LinkButton>
              }
            >
              The score is computed from published rules, the same every time, and shows the place
              behind every point.
            </EmptyState>
          )
        }
      </QueryResult>
    </ResumeFrame>
  );
}

function CheckForm({ report }: { report: Report_ReportFragment | null }) {
  const viewer = useViewer();
  const check = useCheckResume();
  const { value, change } = useKept(`check:${viewer.id}`, {
    jobDescription: report?.jobDescription ?? '',
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      setProblem(await check(value.jobDescription));
    } catch (error) {
      setProblem(`The check was not run. ${describeError(error).message}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-3xl gap-3">
      <Field
        label="Job description"
        optional
        hint="With one, the score also says how well your resume matches its terms. It stays private."
        aside={`${formatNumber(value.jobDescription.length)} of ${formatNumber(limits.coverLetter.jobDescription)}`}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            className={report ? 'max-h-36!' : 'max-h-64!'}
            value={value.jobDescription}
            maxLength={limits.coverLetter.jobDescription}
            onChange={(event) => change({ jobDescription: event.target.value })}
          />
        )}
      </Field>
      {problem !== undefined && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" busy={busy} busyLabel="Checking…">
          {report ? 'Check again' : 'Check my resume'}
        </Button>
      </div>
    </form>
  );
}
