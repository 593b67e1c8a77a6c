import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { SuggestionFragment } from './improve-page.generated.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { useDecisions, useLook, type Decided } from './use-suggestions.ts';

type Done = Extract<Decided, { kind: 'done' }>;

interface SuggestionListProps {
  suggestions: readonly SuggestionFragment[];
  version: number;
}

/** The open suggestions, one after the other. J and K or the arrows go through them, A accepts, R refuses. */
export function SuggestionList({ suggestions, version }: SuggestionListProps) {
  const { accept, refuse, reopen, answer } = useDecisions();
  const look = useLook();
  const list = useRef<HTMLOListElement>(null);
  const { waiting, enqueue } = useQueue();
  // A decision may be pressed before the one before it has come back; each goes out with the version that one left.
  const latestVersion = useRef(version);
  useEffect(() => {
    latestVersion.current = Math.max(latestVersion.current, version);
  }, [version]);

  const goTo = (index: number) => {
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [];
    const card = cards[Math.max(0, Math.min(index, cards.length - 1))];
    // After the last one the page's heading, as after a navigation.
    (card ?? document.querySelector('h1'))?.focus();
  };
  const run = (id: string, work: () => Promise<Decided>, then?: (done: Done) => void) => {
    const index = suggestions.findIndex((suggestion) => suggestion.id === id);
    void enqueue(id, async () => {
      try {
        const outcome = await work();
        if (outcome.kind === 'refused') {
          toast(outcome.message, { tone: 'bad' });
        } else {
          latestVersion.current = Math.max(latestVersion.current, outcome.version);
          then?.(outcome);
        }
      } catch (error) {
        toast(`This was not saved. ${describeError(error).message}`, { tone: 'bad' });
      }
      // The card that had the focus is gone: the next one takes it, unless the person has gone elsewhere meanwhile.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) goTo(index);
      });
    });
  };
  const take = (id: string) =>
    run(
      id,
      () => accept(id, latestVersion.current),
      (done) => {
        toast('Suggestion accepted and saved', {
          undo: () => run(id, () => reopen(id, latestVersion.current)),
        });
        // The new text may leave something else to be said of this line.
        if (done.line !== null) void look(done.version, done.line);
      },
    );
  const leave = (id: string) =>
    run(
      id,
      () => refuse(id),
      () =>
        toast('Refused: it does not come again', {
          undo: () => run(id, () => reopen(id, latestVersion.current)),
        }),
    );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number, one: SuggestionFragment) => {
    const isTyping = (event.target as HTMLElement).closest('input, textarea, select') !== null;
    if (isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
    const act: Record<string, () => void> = {
      j: () => goTo(index + 1),
      ArrowDown: () => goTo(index + 1),
      k: () => goTo(index - 1),
      ArrowUp: () => goTo(index - 1),
      a: () => one.after !== null && one.line !== null && take(one.id),
      r: () => leave(one.id),
    };
    const chosen = act[event.key];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  };

  return (
    <>
      <p className="mb-3 hidden text-12 text-ink-faint sm:block">
        <Kbd>J</Kbd> <Kbd>K</Kbd> go through them, <Kbd>A</Kbd> accepts, <Kbd>R</Kbd> refuses.
      </p>
      <ol ref={list} className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {suggestions.map((one, index) => (
          <li key={one.id}>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the card that has the focus; each key has its button in it */}
            <div
              role="group"
              data-suggestion
              tabIndex={-1}
              aria-label={`Suggestion ${index + 1} of ${suggestions.length}`}
              onKeyDown={(event) => onKeyDown(event, index, one)}
              className="rounded-panel border border-line bg-surface px-4 py-3 focus-visible:outline-2 focus-visible:outline-focus"
            >
              <SuggestionCard
                suggestion={one}
                busy={waiting.has(one.id)}
                onAccept={() => take(one.id)}
                onRefuse={() => leave(one.id)}
                onAnswer={(text) => run(one.id, () => answer(one.id, text))}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Runs work one after the other, at most one at a time for an id; `waiting` has the ids whose work has not ended. */
function useQueue() {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const ids = useRef(new Set<string>());
  const last = useRef(Promise.resolve());
  const show = () => setWaiting(new Set(ids.current));
  const enqueue = (id: string, work: () => Promise<void>): Promise<void> => {
    if (ids.current.has(id)) return last.current;
    ids.current.add(id);
    show();
    last.current = last.current.then(work).finally(() => {
      ids.current.delete(id);
      show();
    });
    return last.current;
  };
  return { waiting, enqueue };
}
