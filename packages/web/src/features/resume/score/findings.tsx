import { paths } from '../../../app/paths.ts';
import { Badge, type BadgeTone } from '../../../ui/badge.tsx';
import { formatNumber } from '../../../ui/format-figure.ts';
import { JumpLink, type AddressOfLine } from './jump-link.tsx';
import type { Report_ReportFragment } from './score-page.generated.ts';

type Finding = Report_ReportFragment['findings'][number];

const severities: Record<Finding['severity'], { words: string; tone: BadgeTone }> = {
  BLOCKER: { words: 'Blocker', tone: 'bad' },
  MAJOR: { words: 'Major', tone: 'warn' },
  MINOR: { words: 'Minor', tone: 'neutral' },
  INFO: { words: 'Info', tone: 'neutral' },
};

const classes: Record<Finding['class'], string> = {
  VENDOR: 'documented by parser vendors',
  MEASURED: 'measured',
  CONVENTION: 'convention',
  WRITING: 'advice on writing',
};

interface FindingCardProps {
  finding: Finding;
  addressOf: AddressOfLine;
}

function FindingCard({ finding, addressOf }: FindingCardProps) {
  const failed = finding.status === 'FAIL';
  return (
    <article className="border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-60 text-14 font-medium">
          <span className="mr-2 text-12 text-ink-faint figures">{finding.checkId}</span>
          {finding.title}
        </h3>
        {failed && finding.gain > 0 && (
          <span className="text-13 font-medium text-accent-text figures">
            +{formatNumber(finding.gain, 1)} when fixed
          </span>
        )}
        {failed ? (
          <Badge tone={severities[finding.severity].tone}>
            {severities[finding.severity].words}
          </Badge>
        ) : (
          <Badge tone={finding.status === 'PASS' ? 'good' : 'neutral'}>
            {finding.status === 'PASS' ? 'Fine' : 'Not assessed'}
          </Badge>
        )}
        <span className="text-12 text-ink-faint figures">
          {finding.status === 'SKIPPED' ? '—' : formatNumber(finding.points, 1)} of{' '}
          {formatNumber(finding.maxPoints, 1)}
        </span>
      </div>
      {failed && finding.fix !== null && <p className="mt-1 max-w-prose text-13">{finding.fix}</p>}
      <p className="mt-1 max-w-prose text-13 text-ink-muted">
        {finding.why} <span className="text-12 text-ink-faint">({classes[finding.class]})</span>
      </p>
      {finding.evidence.length > 0 && (
        <ul className="mt-2 grid gap-1 border-l-2 border-line-strong pl-3 text-13">
          {finding.evidence.slice(0, 5).map((evidence, index) => (
            <li key={index}>
              {evidence.quote && <q dir="auto">{evidence.quote}</q>}{' '}
              <span className="text-12 text-ink-faint">{evidence.place}</span>{' '}
              <JumpLink line={evidence.line} about={`“${evidence.quote}”`} addressOf={addressOf} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

interface FindingsProps {
  findings: readonly Finding[];
  /** Where the lines of the text that was scored open; the master's editor where nothing else is said. */
  addressOf?: AddressOfLine;
}

/** The three best fixes first; the other findings and what is fine are folded. */
export function Findings({ findings, addressOf = paths.resumeAt }: FindingsProps) {
  const failed = findings
    .filter((finding) => finding.status === 'FAIL')
    .sort((a, b) => b.gain - a.gain);
  const best = failed.slice(0, 3);
  const groups = [
    { title: 'More to improve', list: failed.slice(3) },
    { title: 'Not assessed', list: findings.filter((finding) => finding.status === 'SKIPPED') },
    { title: 'Fine as it is', list: findings.filter((finding) => finding.status === 'PASS') },
  ];
  return (
    <>
      {best.length === 0 && <p className="text-14 text-ink-muted">No check failed.</p>}
      {best.map((finding) => (
        <FindingCard key={finding.checkId} finding={finding} addressOf={addressOf} />
      ))}
      {groups.map(
        ({ title, list }) =>
          list.length > 0 && (
            <details key={title} className="border-t border-line">
              <summary className="py-2.5 text-13 font-medium">
                {title} <span className="text-ink-faint figures">{list.length}</span>
              </summary>
              {list.map((finding) => (
                <FindingCard key={finding.checkId} finding={finding} addressOf={addressOf} />
              ))}
            </details>
          ),
      )}
    </>
  );
}
