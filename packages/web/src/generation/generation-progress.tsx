import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CoachBadge } from '../ui/coach-badge.tsx';
import { formatMoment } from '../ui/format-figure.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { stageWords } from './stage-words.ts';
import { isUnderWay, type GenerationView } from './use-followed-generation.ts';

interface GenerationProgressProps {
  generation: GenerationView;
  /** What is written, in the middle of a sentence: "letter". */
  what: string;
  onCancel: () => void;
  /** Asks again, by the same coach. */
  onRetry?: () => void;
  /** Asks again, by rules; left out where rules have just tried. */
  onByRules?: () => void;
}

/** A piece of writing on its way: what happens, the words as they come, and what to do when it fails. */
export function GenerationProgress(props: GenerationProgressProps) {
  const { generation, what, onCancel } = props;
  if (generation.status === 'FAILED' || generation.status === 'CANCELLED')
    return <Ended {...props} />;
  const words = stageWords(generation, what);
  return (
    <section
      aria-label={`Your ${what} is being written`}
      className="rounded-panel border border-line bg-surface"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3">
        <p className="min-w-0 flex-1 basis-48 text-14 font-medium">{words}</p>
        <CoachBadge writtenBy={generation.writtenBy} cached={generation.cached} />
        {isUnderWay(generation) && (
          <Button
            size="small"
            busy={generation.isCancelling}
            busyLabel="Stopping…"
            onClick={onCancel}
          >
            Stop writing
          </Button>
        )}
      </header>
      <WritingBar isWorking={isUnderWay(generation)} />
      <div
        aria-busy={isUnderWay(generation)}
        dir="auto"
        className="max-h-[60vh] min-h-32 overflow-y-auto px-4 py-4 font-serif text-16 whitespace-pre-wrap"
      >
        {generation.text ?? (
          <span className="font-sans text-14 text-ink-faint">The first words appear here.</span>
        )}
      </div>
      {isUnderWay(generation) && (
        <p className="border-t border-line px-4 py-2 text-13 text-ink-faint">
          You can leave this page: it goes on without you. Nothing is kept before all of it has been
          checked.
        </p>
      )}
      <Spoken words={words} text={generation.text ?? ''} />
    </section>
  );
}

/** Movement only where the system allows it; the words above say the same. */
function WritingBar({ isWorking }: { isWorking: boolean }) {
  return (
    <div aria-hidden className="h-0.5 overflow-hidden bg-sunken">
      {isWorking && <div className="h-full w-full bg-accent motion-safe:animate-pulse" />}
    </div>
  );
}

const betweenCountsMs = 10_000;

/** For a screen reader: each stage, and now and then how much there is; never the words while they change. */
function Spoken({ words, text }: { words: string; text: string }) {
  const latest = useRef(text);
  const [count, setCount] = useState(0);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    const timer = setInterval(
      () => setCount(latest.current.split(/\s+/u).filter(Boolean).length),
      betweenCountsMs,
    );
    return () => clearInterval(timer);
  }, []);
  return (
    <div role="status">
      <VisuallyHidden>
        {words}
        {count > 0 && `. ${count} words so far`}
      </VisuallyHidden>
    </div>
  );
}

function Ended({ generation, what, onRetry, onByRules }: GenerationProgressProps) {
  const { failure, status } = generation;
  return (
    <Callout
      tone={status === 'CANCELLED' ? 'neutral' : 'bad'}
      role={status === 'CANCELLED' ? 'status' : 'alert'}
      title={status === 'CANCELLED' ? 'Stopped' : `The ${what} was not written`}
      actions={
        <>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {status === 'CANCELLED' ? 'Start again' : 'Try again'}
            </Button>
          )}
          {onByRules && generation.coach === 'CLAUDE' && (
            <Button size="small" onClick={onByRules}>
              Write it by rules instead
            </Button>
          )}
        </>
      }
    >
      <p>
        {failure?.message ??
          `You stopped it. Nothing of yours was changed. What had been written until then may have been charged; Settings show it.`}
      </p>
      {failure?.retryAt && <p className="mt-1">Try again after {formatMoment(failure.retryAt)}.</p>}
    </Callout>
  );
}
