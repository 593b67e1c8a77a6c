import { useQuery } from '@apollo/client/react';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { CoachInUseDocument } from './coach-settings.generated.ts';

/** Which coach writes here, and what leaves this installation because of it. */
export default function CoachSettings() {
  const coach = useQuery(CoachInUseDocument);
  return (
    <>
      <PageHeader
        title="Coach"
        documentTitle="Settings: coach"
        lead="Who writes your letter drafts, resume feedback and practice questions."
      />
      <QueryResult {...coach} what="coach" skeleton={<SkeletonLines />}>
        {({ coach: inUse }) => (
          <div className="grid max-w-prose gap-4">
            <div className="flex items-center gap-3">
              <span className="text-13 text-ink-faint">In use</span>
              <CoachBadge writtenBy={inUse.label} />
            </div>
            {inUse.kind === 'CLAUDE' ? (
              <p className="text-ink-muted">
                Drafts and feedback are written by a language model of Anthropic. For each of them
                your profile, your resume and the job description are sent to it. Scores and figures
                never come from a model.
              </p>
            ) : (
              <p className="text-ink-muted">
                The built-in coach works by fixed rules, on this server. Nothing you write leaves
                it. Whoever runs this installation can add an Anthropic key; every text then says
                which model wrote it.
              </p>
            )}
            <p className="text-ink-muted">
              Either coach may only use facts from your profile, your resume and the job
              description. A sentence that rests on none of them is marked before you complete a
              letter.
            </p>
          </div>
        )}
      </QueryResult>
    </>
  );
}
