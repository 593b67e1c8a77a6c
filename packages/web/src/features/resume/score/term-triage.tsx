import type { TermVerdict } from '@career-coach/shared/generated/graphql.ts';
import { useEffect, useRef, useState } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { useTriageTerm } from './use-terms.ts';

const said: Record<TermVerdict, string> = {
  HAVE: 'yours, not in the resume yet',
  LEARN: 'on your learning list',
  NOT_MINE: 'not yours',
};

interface TermTriageProps {
  term: string;
  verdict: TermVerdict | null;
  /** The person has it and wants to say where. */
  onAdd: () => void;
}

/** What to do about a missing term. The person says; nothing is put into the resume by itself. */
export function TermTriage({ term, verdict, onAdd }: TermTriageProps) {
  const triage = useTriageTerm();
  const [busy, setBusy] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    // The button that was pressed has gone: the focus stays with the term.
    if (isPressed.current && document.activeElement === document.body)
      buttons.current?.querySelector<HTMLElement>('button')?.focus();
    isPressed.current = false;
  }, [verdict]);
  const judge = async (next: TermVerdict | null) => {
    isPressed.current = true;
    setBusy(true);
    try {
      const problem = await triage(term, next);
      if (problem !== undefined) toast(problem, { tone: 'bad' });
    } catch (error) {
      toast(`This was not kept. ${describeError(error).message}`, { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  const add = (
    <Button
      size="small"
      aria-label={`I have ${term}: add it`}
      onClick={() => {
        if (verdict !== 'HAVE') void judge('HAVE');
        onAdd();
      }}
    >
      I have it: add it
    </Button>
  );
  if (verdict !== null)
    return (
      <div ref={buttons} className="flex flex-wrap items-center gap-1.5">
        <Badge tone={verdict === 'NOT_MINE' ? 'neutral' : 'accent'}>{said[verdict]}</Badge>
        {verdict === 'HAVE' && add}
        <Button
          size="small"
          tone="quiet"
          busy={busy}
          aria-label={`Judge ${term} again`}
          onClick={() => void judge(null)}
        >
          Change
        </Button>
      </div>
    );
  return (
    <div ref={buttons} className="flex flex-wrap items-center gap-1.5">
      {add}
      <Button
        size="small"
        busy={busy}
        aria-label={`${term}: adjacent, learn it`}
        onClick={() => void judge('LEARN')}
      >
        Adjacent: learn it
      </Button>
      <Button
        size="small"
        tone="quiet"
        busy={busy}
        aria-label={`${term} is not mine`}
        onClick={() => void judge('NOT_MINE')}
      >
        Not mine
      </Button>
    </div>
  );
}
