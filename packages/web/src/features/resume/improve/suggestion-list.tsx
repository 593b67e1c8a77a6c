import { useRef, useState, type KeyboardEvent } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { SuggestionFragment } from './improve-page.generated.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { useDecisions, useLook, type Decided } from './use-suggestions.ts';

interface SuggestionListProps {
  suggestions: readonly SuggestionFragment[];
  version: number;
}

/** The open suggestions, one after the other. J and K or the arrows go through them, A accepts, R refuses. */
export function SuggestionList({ suggestions, version }: SuggestionListProps) {
  const { accept, refuse, reopen, answer } = useDecisions();
  const look = useLook();
  const list = useRef<HTMLOListElement>(null);
  const [busyId, setBusyId] = useState<string | null>(null);

  const goTo = (index: number) => {
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [];
    cards[Math.max(0, Math.min(index, cards.length - 1))]?.focus();
  };
  const run = async (id: string, work: () => Promise<Decided>, then?: (done: Decided) => void) => {
    if (busyId !== null) return;
    const index = suggestions.findIndex((suggestion) => suggestion.id === id);
    setBusyId(id);
    try {
      const outcome = await work();
      if (outcome.kind === 'refused') toast(outcome.message, { tone: 'bad' });
      else then?.(outcome);
    } catch (error) {
      toast(`This was not saved. ${describeError(error).message}`, { tone: 'bad' });
    } finally {
      setBusyId(null);
      requestAnimationFrame(() => goTo(index));
    }
  };
  const take = (id: string) =>
    void run(
      id,
      () => accept(id, version),
      (done) => {
        if (done.kind !== 'done') return;
        toast('Suggestion accepted and saved', {
          undo: () => void run(id, () => reopen(id, done.version)),
        });
        // The new text may leave something else to be said of this line.
        if (done.line !== null) void look(done.version, done.line);
      },
    );
  const leave = (id: string) =>
    void run(
      id,
      () => refuse(id),
      () =>
        toast('Refused: it does not come again', {
          undo: () => void run(id, () => reopen(id, version)),
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
                busy={busyId === one.id}
                onAccept={() => take(one.id)}
                onRefuse={() => leave(one.id)}
                onAnswer={(text) => void run(one.id, () => answer(one.id, text))}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
