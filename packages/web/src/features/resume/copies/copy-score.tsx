import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf } from '../../../graphql/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { formatNumber } from '../../../ui/format-figure.ts';
import { When } from '../../../ui/when.tsx';
import { ScoreBars } from '../score/score-bars.tsx';
import { CheckCopyDocument, CopyScore_ReportFragment } from './copy-score.generated.ts';

interface CopyScoreProps {
  copy: { id: string; version: number; jobDescription: string | null };
  report: FragmentType<CopyScore_ReportFragment> | null;
}

/** The score of the copy against its job, by the same rubric as the master's; that one is not touched. */
export function CopyScore({ copy, report }: CopyScoreProps) {
  const [run, { loading }] = useMutation(CheckCopyDocument);
  const [problem, setProblem] = useState<string>();
  const check = async () => {
    setProblem(undefined);
    try {
      const { data } = await run({ variables: { id: copy.id } });
      const outcome = outcomeOf(data?.checkTailoredResume);
      if (outcome.__typename !== 'TailoredResumeChecked') setProblem(outcome.message);
    } catch (error) {
      setProblem(describeError(error).message);
    }
  };
  return (
    <div className="grid max-w-3xl gap-4">
      {problem !== undefined && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" busy={loading} busyLabel="Checking…" onClick={() => void check()}>
          Check this copy
        </Button>
        <p className="text-13 text-ink-muted">
          {copy.jobDescription === null
            ? 'Without a job description there is no match to score.'
            : 'Scored against the job description of this copy.'}
        </p>
      </div>
      {report && <Report report={report} version={copy.version} />}
    </div>
  );
}

interface ReportProps {
  report: FragmentType<CopyScore_ReportFragment>;
  version: number;
}

function Report({ report, version }: ReportProps) {
  const { data, complete } = useFragment({ fragment: CopyScore_ReportFragment, from: report });
  if (!complete) return null;
  const open = data.findings.filter(({ status }) => status === 'FAIL');
  return (
    <>
      <div className="grid gap-2 border-t border-line pt-4">
        <ScoreBars scores={data} rubricVersion={data.rubricVersion} />
        <p className="text-12 text-ink-faint">
          <When iso={data.createdAt} />
          {data.resumeVersion !== version && ', before your last changes'}
        </p>
      </div>
      <ol aria-label="What to mend" className="border-t border-line">
        {open.map((finding) => (
          <li key={finding.checkId} className="border-b border-line py-2.5">
            <p className="flex flex-wrap justify-between gap-x-4 font-medium">
              {finding.title}
              {finding.gain > 0 && (
                <span className="text-13 text-accent-text figures">
                  +{formatNumber(finding.gain, 1)} when fixed
                </span>
              )}
            </p>
            {finding.fix !== null && <p className="text-13 text-ink-muted">{finding.fix}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
