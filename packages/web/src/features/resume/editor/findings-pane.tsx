import { memo } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatNumber } from '../../../ui/format-figure.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { ScoreBars } from '../score/score-bars.tsx';
import type { ScoreNowQuery } from './findings-pane.generated.ts';
import { lineOfQuote } from './place.ts';
import { useScoreNow } from './use-score-now.ts';

type Finding = NonNullable<ScoreNowQuery['atsScoreNow']>['findings'][number];

interface FindingsPaneProps {
  /** The copy for a job; null for the master. */
  copyId: string | null;
  /** The text as of now, which the pane itself does not follow: typing redraws nothing of it. */
  latest: () => string;
  /** The version that was saved last. */
  version: number;
  /** Shows a line of the text, counted from 0. */
  goTo: (line: number) => void;
}

/** What to mend in the text as it stands, the best gain first, each with the way to its line. Looking keeps nothing. */
export const FindingsPane = memo(function FindingsPane(props: FindingsPaneProps) {
  const { copyId, latest, version, goTo } = props;
  const { score, loading, error, refetch } = useScoreNow(copyId, version);
  if (score === null && loading)
    return (
      <Loading what="findings">
        <SkeletonLines count={8} />
      </Loading>
    );
  const failed = (score?.findings ?? []).filter(({ status }) => status === 'FAIL');
  const passed = (score?.findings ?? []).filter(({ status }) => status === 'PASS').length;
  return (
    <section aria-label="Findings" className="@container grid content-start gap-4">
      {error !== undefined && (
        <Callout
          tone="warn"
          role="status"
          title={score === null ? 'No findings now' : 'These findings are of an earlier text'}
          actions={
            <Button size="small" onClick={() => void refetch().catch(() => undefined)}>
              Look again
            </Button>
          }
        >
          {describeError(error).message}
        </Callout>
      )}
      {score === null && error === undefined && (
        <EmptyState title="Nothing to look at yet">
          What a machine would trip over stands here as soon as there is some text.
        </EmptyState>
      )}
      {score !== null && (
        <>
          <ScoreBars scores={score} rubricVersion={score.rubricVersion} />
          <p role="status" className="text-12 text-ink-faint">
            {version > score.resumeVersion
              ? 'Looking at your last changes…'
              : `${aboutOf(copyId, score.match)} ${fineOf(passed)}`}
          </p>
          {failed.length === 0 ? (
            <p className="text-14 text-ink-muted">No check failed.</p>
          ) : (
            <ol aria-label="What to mend" className="border-t border-line">
              {failed.map((finding) => (
                <FindingItem
                  key={finding.checkId}
                  finding={finding}
                  goTo={(evidence) => goTo(lineOfQuote(latest(), evidence))}
                />
              ))}
            </ol>
          )}
          {copyId === null && (
            <div>
              <LinkButton size="small" to={paths.resumeScore}>
                Check against a job
              </LinkButton>
            </div>
          )}
        </>
      )}
    </section>
  );
});

const aboutOf = (copyId: string | null, match: number | null) => {
  if (match === null) return 'The saved text by itself, without a job.';
  return `The saved text against the job of ${copyId === null ? 'your newest check' : 'this copy'}.`;
};
const fineOf = (count: number) => `${count} ${count === 1 ? 'check is' : 'checks are'} fine.`;

interface FindingItemProps {
  finding: Finding;
  goTo: (evidence: { quote: string; line: number }) => void;
}

function FindingItem({ finding, goTo }: FindingItemProps) {
  const { title, severity, gain, fix, evidence } = finding;
  return (
    <li className="grid gap-1 border-b border-line py-2.5 text-13">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="min-w-0 text-14 font-medium">
          {severity === 'BLOCKER' && <span className="text-bad-text">Blocker: </span>}
          {title}
        </h3>
        {gain > 0 && (
          <span className="font-medium whitespace-nowrap text-accent-text figures">
            +{formatNumber(gain, 1)} when fixed
          </span>
        )}
      </div>
      {fix !== null && <p className="text-ink-muted">{fix}</p>}
      {evidence.length > 0 && (
        <ul className="mt-0.5 grid gap-1">
          {evidence.slice(0, 3).map(({ quote, place, line }, index) => (
            <li key={index} className="min-w-0">
              {line == null ? (
                <span dir="auto" className="text-ink-faint">
                  {quote || place}
                </span>
              ) : (
                <button
                  type="button"
                  className="group block w-full rounded-tag border-l-2 border-line-strong py-0.5 pl-2 text-left hover:border-accent pointer-coarse:min-h-11"
                  aria-label={`Go to line ${line}: ${quote}`}
                  onClick={() => goTo({ quote, line })}
                >
                  <span dir="auto" className="line-clamp-2">
                    {quote}
                  </span>
                  <span className="text-12 text-link underline underline-offset-2">
                    Line {line}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
