import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast-store.ts';
import { When } from '../../ui/when.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LetterActions } from './letter-actions.tsx';
import type { LetterEditor_LetterFragment } from './letter-editor.generated.ts';
import { LetterOrigin } from './letter-origin.tsx';
import { PostingDialog } from './posting-dialog.tsx';
import { evidenceNow, rangeOf, sentenceAt } from './sentence-evidence.ts';
import { useSaveLetter } from './use-save-letter.ts';

/** A letter that is done: locked, with its date; reopening makes a new draft of it. */
export function CompletedLetter({ letter }: { letter: LetterEditor_LetterFragment }) {
  const { reopen } = useSaveLetter(letter.id);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const open = async () => {
    setBusy(true);
    try {
      const outcome = await reopen(letter.version);
      if (outcome.kind === 'saved') await navigate(paths.letter(outcome.letterId));
      if (outcome.kind === 'refused') toast(outcome.message, { tone: 'bad' });
      if (outcome.kind === 'conflict')
        toast('The letter was changed on another device. Look at it again, then reopen it.', {
          tone: 'bad',
        });
    } catch (error) {
      toast(`The letter was not reopened. ${describeError(error).message}`, { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={letter.jobTitle}
          lead={letter.companyName}
          badges={<Badge tone="good">Completed</Badge>}
          status={<CoachBadge writtenBy={letter.writtenBy} />}
          actions={
            <>
              <LetterActions letter={letter} />
              <Button busy={busy} busyLabel="Reopening…" onClick={() => void open()}>
                Reopen
              </Button>
            </>
          }
        />
        <LetterOrigin letter={letter} />
      </div>
      {letter.completedAt !== null && (
        <p className="mb-3 text-13 text-ink-muted no-print">
          Locked since <When iso={letter.completedAt} />. Reopening makes a new draft and keeps this
          one.
        </p>
      )}
      <LockedText letter={letter} />
      <PostingDialog description={letter.jobDescription} />
    </>
  );
}

/** The text as it was sent, beside what each of its sentences rests on. */
function LockedText({ letter }: { letter: LetterEditor_LetterFragment }) {
  const { content } = letter;
  const evidence = useMemo(() => evidenceNow(content, letter.evidence), [content, letter.evidence]);
  const text = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  // Marked only when it was looked for: a mark that follows the caret would undo what the person selects.
  const [found, setFound] = useState<string | null>(null);
  const follow = useEffectEvent((position: number) =>
    setCurrent(sentenceAt(content, evidence.standing, position)),
  );
  useEffect(() => {
    const look = () => {
      const position = caretIn(text.current);
      if (position !== null) follow(position);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const range = found === null ? null : rangeOf(content, found);
  const find = (sentence: string) => {
    setCurrent(sentence);
    setFound(sentence);
    text.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,48rem)_22rem]">
      <Panel className="min-w-0 self-start px-6 py-8 sm:px-12 sm:py-10">
        <div ref={text} dir="auto" className="font-serif text-16 whitespace-pre-wrap break-words">
          {range === null ? (
            content
          ) : (
            <>
              {content.slice(0, range.start)}
              <mark className="rounded-tag bg-accent-soft text-ink print:bg-transparent">
                {content.slice(range.start, range.end)}
              </mark>
              {content.slice(range.end)}
            </>
          )}
        </div>
      </Panel>
      {letter.evidence.length > 0 && (
        <div className="min-w-0 no-print">
          <Section
            title="What each sentence rests on"
            lead="Press a sentence to find it in the letter. Lines are those of your resume as it is now."
            className="lg:border-t-0 lg:pt-0"
          >
            <EvidenceList evidence={evidence} current={current} onFind={find} />
          </Section>
        </div>
      )}
    </div>
  );
}

/** How many characters of the element stand before the caret; null when the caret is elsewhere. */
function caretIn(element: HTMLElement | null): number | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode ?? null;
  if (!element || !selection || node === null || !element.contains(node)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, selection.anchorOffset);
  return before.toString().length;
}
