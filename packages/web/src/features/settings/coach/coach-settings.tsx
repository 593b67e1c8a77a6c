import { useQuery } from '@apollo/client/react';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { CoachSettingsPageDocument } from './coach-settings.generated.ts';
import { CoachSwitch } from './coach-switch.tsx';
import { GenerationHistory } from './generation-history.tsx';
import { SpendingPanel } from './spending-panel.tsx';

/** Which coach writes here, what leaves this installation because of it, and what it costs. */
export default function CoachSettings() {
  const page = useQuery(CoachSettingsPageDocument);
  return (
    <QueryResult {...page} what="coach" skeleton={<SkeletonLines />}>
      {({ coach, me }) => (
        <>
          <PageHeader
            title="Coach"
            documentTitle="Settings: coach"
            lead="Who writes your letters, feedback and tips, what is sent for it, and what it costs."
            status={<CoachBadge writtenBy={coach.label} />}
          />
          <div className="grid max-w-3xl gap-8">
            {me && <CoachSwitch settings={me.coachSettings} />}
            {me?.coachSettings.isModelAvailable && <SpendingPanel settings={me.coachSettings} />}
            <GenerationHistory />
          </div>
        </>
      )}
    </QueryResult>
  );
}
