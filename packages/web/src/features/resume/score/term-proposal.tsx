import { useId, useState } from 'react';
import { AskClaude } from '../../../generation/ask-claude.tsx';
import { Button } from '../../../ui/button.tsx';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { When } from '../../../ui/when.tsx';
import { proposedChanges, type ProposedChange } from './proposed-changes.ts';
import { ScorePageDocument, type Report_ReportFragment } from './score-page.generated.ts';
import type { TermChanges } from './term-changes.ts';
import { useTermProposal } from './use-term-proposal.ts';

interface TermProposalProps {
  report: Report_ReportFragment;
  /** Whether a model writes for this person: without one nothing is offered. */
  canAsk: boolean;
  /** What the person takes goes among the changes that are not saved yet. */
  onTake: (changes: TermChanges) => void;
}

/** A model's reading of the posting, for the person to take or leave. It changes no list and no score by itself. */
export function TermProposal({ report, canAsk, onTake }: TermProposalProps) {
  const proposal = report.termProposal;
  if (report.jobDescription === null || (proposal === null && !canAsk)) return null;
  return (
    <div className="grid max-w-3xl gap-3 border-t border-line pt-3">
      {proposal === null ? (
        <Ask reportId={report.id} />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h3 className="text-13 text-ink-muted">Another reading of the posting</h3>
            <CoachBadge writtenBy={proposal.writtenBy} />
            <span className="text-12 text-ink-faint">
              <When iso={proposal.createdAt} />, prompt {proposal.promptVersion}
            </span>
          </div>
          <Choice key={proposal.id} changes={proposedChanges(report)} onTake={onTake} />
        </>
      )}
    </div>
  );
}

function Ask({ reportId }: { reportId: string }) {
  const { start, preview } = useTermProposal(reportId);
  return (
    <>
      <p className="text-13 text-ink-muted">
        These terms were found by rules. Claude can read the posting as well: you see each term with
        its sentence, and nothing is asked for or scored before you take it.
      </p>
      <AskClaude
        slot={`term-proposal:${reportId}`}
        busyLabel="Reading…"
        what="list of terms"
        unchanged="No terms were proposed; your list stands."
        start={start}
        preview={preview}
        shows={ScorePageDocument}
      >
        Have Claude propose terms
      </AskClaude>
    </>
  );
}

interface ChoiceProps {
  changes: readonly ProposedChange[];
  onTake: (changes: TermChanges) => void;
}

/** What the posting asks for is chosen beforehand; what would go from the list is not. */
function Choice({ changes, onTake }: ChoiceProps) {
  const [decided, setDecided] = useState<Readonly<Record<string, boolean>>>({});
  if (changes.length === 0)
    return (
      <p className="text-13 text-ink-muted">
        It asks for the same terms as your list: nothing to take.
      </p>
    );
  const isTaken = ({ term, change }: ProposedChange) => decided[term] ?? change !== 'NOT_ASKED';
  const taken = changes.filter(isTaken);
  return (
    <>
      <ul className="grid gap-2">
        {changes.map((one) => (
          <ChangeRow
            key={one.term}
            change={one}
            isTaken={isTaken(one)}
            onDecide={(take) => setDecided((before) => ({ ...before, [one.term]: take }))}
          />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          disabled={taken.length === 0}
          onClick={() =>
            onTake(Object.fromEntries(taken.map(({ term, change }) => [term, change] as const)))
          }
        >
          {taken.length === 1 ? 'Put it into the list' : `Put ${taken.length} into the list`}
        </Button>
      </div>
    </>
  );
}

interface ChangeRowProps {
  change: ProposedChange;
  isTaken: boolean;
  onDecide: (isTaken: boolean) => void;
}

function ChangeRow({ change, isTaken, onDecide }: ChangeRowProps) {
  const quote = useId();
  return (
    <li className="text-13">
      <label className="flex w-fit items-start gap-2">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0 accent-accent"
          checked={isTaken}
          aria-describedby={change.quote === null ? undefined : quote}
          onChange={(event) => onDecide(event.target.checked)}
        />
        <span className="min-w-0 break-words">
          <bdi className="font-medium">{change.term}</bdi>: {wordsFor(change)}
        </span>
      </label>
      {change.quote !== null && (
        <q id={quote} dir="auto" className="ms-6 block break-words text-ink-faint">
          {change.quote}
        </q>
      )}
    </li>
  );
}

const needs = { MUST_HAVE: 'must have', NICE_TO_HAVE: 'nice to have' } as const;

function wordsFor({ change, before }: ProposedChange): string {
  if (change === 'MUST_HAVE' || change === 'NICE_TO_HAVE')
    return before === null ? `add as ${needs[change]}` : `${needs[change]}, not ${needs[before]}`;
  return 'not named here; take it off';
}
