import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { formatNumber } from '../../ui/format-figure.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { nextStep, type NextStep } from './next-step.ts';
import { ProgressPanel_UserFragment } from './progress-panel.generated.ts';
import { Sparkline } from './sparkline.tsx';

const targets: Record<NextStep['to'], string> = {
  resume: paths.resume,
  score: paths.resumeScore,
  'new-letter': paths.newLetter,
  letters: paths.letters,
  practice: paths.practice,
};

function Figure({
  to,
  label,
  value,
  children,
}: {
  to: string;
  label: string;
  value: string;
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[1fr_6rem] items-center gap-3 border-t border-line py-3 first:border-0 first:pt-0">
      <div>
        <Link to={to} className="text-13 text-ink-muted hover:text-ink hover:underline">
          {label}
        </Link>
        <p className="text-20 font-semibold figures">{value}</p>
      </div>
      <div className="text-right text-12 text-ink-faint">{children}</div>
    </div>
  );
}

const unread = 'could not be read now';

/** My own progress: the next best step, the score's ledger, letters by state, the trend of practice. */
export function ProgressPanel({ user }: { user: FragmentType<ProgressPanel_UserFragment> }) {
  const { data, complete } = useFragment({ fragment: ProgressPanel_UserFragment, from: user });
  if (!complete) return null;
  const report = data.resume?.latestReport ?? null;
  const open = report?.findings.filter((finding) => finding.status === 'FAIL') ?? [];
  const bestFix = [...open].sort((a, b) => b.gain - a.gain)[0] ?? null;
  // Null: this relation could not be read, the others could.
  const drafts = data.drafts?.totalCount ?? null;
  const completed = data.completed?.totalCount ?? null;
  const assessments = data.assessments?.totalCount ?? null;
  const quizzes = (data.assessments?.edges ?? []).map((edge) => edge.node);
  const isWhole = drafts !== null && completed !== null && assessments !== null;
  const step = isWhole
    ? nextStep({
        resume: data.resume,
        report: report && { score: report.score, bestFix },
        drafts,
        completed,
        assessments,
      })
    : null;
  const scores = (data.resume?.atsReports?.edges ?? []).map((edge) => edge.node.score).reverse();
  const quizScores = quizzes.map((quiz) => quiz.quizScore).reverse();
  return (
    <div className="grid gap-6">
      {step && (
        <section
          aria-label="Next best step"
          className="rounded-panel border border-accent-line bg-accent-soft px-4 py-4"
        >
          <p className="text-12 font-medium text-accent-text">Next best step</p>
          <h2 className="mt-1 text-16 font-semibold">{step.title}</h2>
          <p className="mt-1 text-13 text-ink-muted">{step.why}</p>
          <LinkButton tone="primary" to={targets[step.to]} className="mt-3">
            {step.action}
          </LinkButton>
        </section>
      )}
      <Section title="Your progress">
        <Figure
          to={paths.resumeScore}
          label="Resume score"
          value={report ? formatNumber(report.score) : '—'}
        >
          {scores.length > 1 ? (
            <Sparkline
              label={`Score over ${scores.length} checks, last ${Math.round(scores.at(-1) ?? 0)}`}
              values={scores}
            />
          ) : report ? (
            'one check so far'
          ) : (
            'not checked yet'
          )}
        </Figure>
        <Figure
          to={paths.letters}
          label="Cover letters"
          value={drafts === null || completed === null ? '—' : String(drafts + completed)}
        >
          {drafts === null || completed === null ? (
            unread
          ) : (
            <>
              {drafts} {drafts === 1 ? 'draft' : 'drafts'}
              <br />
              {completed} completed
            </>
          )}
        </Figure>
        <Figure
          to={paths.practice}
          label="Practice, last score"
          value={quizzes[0] ? `${formatNumber(quizzes[0].quizScore)}%` : '—'}
        >
          {quizScores.length > 1 ? (
            <Sparkline
              label={`Practice scores over ${quizScores.length} sessions`}
              values={quizScores}
            />
          ) : assessments === null ? (
            unread
          ) : (
            `${assessments} ${assessments === 1 ? 'session' : 'sessions'}`
          )}
        </Figure>
      </Section>
    </div>
  );
}
