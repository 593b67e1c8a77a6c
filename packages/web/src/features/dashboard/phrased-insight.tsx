import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { AskClaude } from '../../generation/ask-claude.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { When } from '../../ui/when.tsx';
import { DashboardDocument } from './dashboard.generated.ts';
import { PhrasedInsight_UserFragment } from './phrased-insight.generated.ts';
import { useInsightPhrasing } from './use-insight-phrasing.ts';

interface PhrasedInsightProps {
  user: FragmentType<PhrasedInsight_UserFragment>;
  /** Whether a model writes for this person: without one nothing is offered. */
  canAsk: boolean;
}

/** The same outlook and trends in a model's words, for the person who asks; the text by rules stands above it. */
export function PhrasedInsight({ user, canAsk }: PhrasedInsightProps) {
  const { data, complete } = useFragment({ fragment: PhrasedInsight_UserFragment, from: user });
  const phrasing = complete ? data.insightPhrasing : null;
  if (!complete || (phrasing === null && !canAsk)) return null;
  return (
    <div className="mt-4 grid max-w-prose gap-3 border-t border-line pt-3">
      {phrasing && (
        <div>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h3 className="text-13 text-ink-muted">In other words</h3>
            <CoachBadge writtenBy={phrasing.writtenBy} />
            <span className="text-12 text-ink-faint">
              <When iso={phrasing.createdAt} />, prompt {phrasing.promptVersion}
            </span>
          </div>
          <p className="mt-2 text-14">{phrasing.text}</p>
          <p className="mt-1 text-12 text-ink-faint">
            Each number in it was found in the figures of this page, going the same way. What it
            makes of them is the model’s own reading.
          </p>
        </div>
      )}
      {canAsk && <Ask isWritten={phrasing !== null} />}
    </div>
  );
}

function Ask({ isWritten }: { isWritten: boolean }) {
  const { start, preview } = useInsightPhrasing();
  return (
    <AskClaude
      slot="insight-phrasing"
      busyLabel="Writing…"
      what="outlook"
      unchanged="It was not phrased; the text by rules stands."
      start={start}
      preview={preview}
      shows={DashboardDocument}
    >
      {isWritten ? 'Have it phrased anew' : 'Have Claude phrase it'}
    </AskClaude>
  );
}
