import { useCallback, useEffect, useState } from 'react';
import { deviceName } from '@career-coach/shared/device-name.ts';
import {
  endOtherSessions,
  endSession,
  listSessions,
  type ListedSession,
} from '../../../session/list-sessions.ts';
import type { SignInAnswer } from '../../../session/sign-in-api.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { When } from '../../../ui/when.tsx';

function SessionRow({ session, onEnd }: { session: ListedSession; onEnd: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {deviceName(session.userAgent)}
          {session.isCurrent && <Badge tone="accent">this device</Badge>}
        </p>
        <p className="text-13 text-ink-faint">
          Signed in <When iso={session.createdAt} />
          {session.ipAddress ? ` from ${session.ipAddress}` : ''}
        </p>
      </div>
      {!session.isCurrent && (
        <Button
          size="small"
          busy={busy}
          busyLabel="Ending…"
          onClick={() => {
            setBusy(true);
            void onEnd().finally(() => setBusy(false));
          }}
        >
          End session
        </Button>
      )}
    </li>
  );
}

/** Where one is signed in, and how to end it. */
export function SessionList() {
  const [answer, setAnswer] = useState<SignInAnswer<ListedSession[]>>();
  const read = useCallback(() => listSessions().then(setAnswer), []);
  useEffect(() => void read(), [read]);
  const end = async (work: Promise<SignInAnswer>) => {
    const ended = await work;
    if (!ended.ok) toast(ended.message, { tone: 'bad' });
    await read();
  };
  const others = answer?.ok ? answer.data.filter((session) => !session.isCurrent) : [];
  return (
    <Section
      title="Sessions"
      lead="Every browser that is signed in to your account. A session ends by itself after 30 days without a visit."
      actions={
        others.length > 0 && (
          <Button size="small" onClick={() => void end(endOtherSessions())}>
            End all others
          </Button>
        )
      }
    >
      {answer === undefined && (
        <Loading what="sessions">
          <SkeletonLines />
        </Loading>
      )}
      {answer?.ok === false && answer.code === 'DEMO_ACCOUNT' && (
        <Callout>{answer.message}</Callout>
      )}
      {answer?.ok === false && answer.code !== 'DEMO_ACCOUNT' && (
        <ErrorState title="The sessions could not be loaded" onRetry={() => void read()}>
          {answer.message}
        </ErrorState>
      )}
      {answer?.ok && (
        <ul className="divide-y divide-line">
          {answer.data.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              onEnd={() => end(endSession(session.token))}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
