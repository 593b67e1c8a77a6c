import { formatNumber } from '../../../ui/format-figure.ts';

interface Scores {
  score: number;
  readability: number;
  match: number | null;
  content: number;
}

/** The band of a headline in plain words; the bounds are those of docs/ats-score.md. */
export function bandOf(score: number): string {
  if (score >= 85) return 'Strong';
  if (score >= 70) return 'Good';
  if (score >= 50) return 'Needs work';
  return 'Hard to read for a machine';
}

function Bar({ label, value, note }: { label: string; value: number | null; note: string }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)_2.5rem] items-center gap-x-3 text-13">
      <span title={note}>{label}</span>
      {value === null ? (
        <span className="col-span-2 text-ink-faint">needs a job description</span>
      ) : (
        <>
          <span aria-hidden className="h-2 rounded-full bg-pressed">
            <span className="block h-full rounded-full bg-accent" style={{ width: `${value}%` }} />
          </span>
          <span className="text-right font-medium figures">{formatNumber(value)}</span>
        </>
      )}
    </div>
  );
}

/** The number with its band, always with the three scores it is made of. */
export function ScoreBars({ scores, rubricVersion }: { scores: Scores; rubricVersion: string }) {
  return (
    <div className="@container">
      <div className="grid gap-x-10 gap-y-4 @lg:grid-cols-[auto_minmax(0,26rem)] @lg:justify-start">
        <div>
          <p className="text-32 font-semibold figures">
            {formatNumber(scores.score)}
            <span className="text-14 font-normal text-ink-faint"> of 100</span>
          </p>
          <p className="text-14 font-medium">{bandOf(scores.score)}</p>
          <p className="text-12 text-ink-faint">
            machine-readability estimate, rubric v{rubricVersion}
          </p>
        </div>
        <div className="grid content-center gap-2">
          <Bar
            label="Readability"
            value={scores.readability}
            note="Can a machine read contact, headings, dates and order?"
          />
          <Bar
            label="Match"
            value={scores.match}
            note="Are the terms of the job description in the resume?"
          />
          <Bar
            label="Content"
            value={scores.content}
            note="Advice for human readers: outcomes, verbs, length"
          />
        </div>
      </div>
    </div>
  );
}
