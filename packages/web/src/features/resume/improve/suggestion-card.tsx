import { limits } from '@career-coach/shared/limits.ts';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { SuggestionFragment } from './improve-page.generated.ts';
import { SuggestionDiff } from './suggestion-diff.tsx';

interface SuggestionCardProps {
  suggestion: SuggestionFragment;
  busy: boolean;
  onAccept: () => void;
  onRefuse: () => void;
  onAnswer: (text: string) => void;
}

/** One suggestion: what would change, why, and the two decisions. A question has a field for what only the person knows. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, busy, onAccept, onRefuse, onAnswer } = props;
  const { before, after, reason, question, place, line, writtenBy } = suggestion;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-12 text-ink-faint">
        <span dir="auto" className="min-w-0 flex-1 basis-52 break-words">
          {place}
        </span>
        {line === null ? (
          <Badge tone="warn">line has changed</Badge>
        ) : (
          <Link
            to={paths.resumeAt(line)}
            aria-label={`Line ${line}: open it in the editor`}
            className="text-link underline underline-offset-2"
          >
            Line {line}
          </Link>
        )}
        <CoachBadge writtenBy={writtenBy} />
      </div>
      {after === null ? (
        <p dir="auto" className="font-serif text-16 leading-7 break-words whitespace-pre-wrap">
          {before}
        </p>
      ) : (
        <SuggestionDiff before={before} after={after} />
      )}
      <p className="max-w-prose text-13 text-ink-muted">{reason}</p>
      {question !== null && (
        <Answer
          // What was answered before is where the next answer starts from.
          key={suggestion.answer}
          question={question}
          answer={suggestion.answer}
          busy={busy}
          onAnswer={onAnswer}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {after !== null && line !== null && (
          <Button size="small" tone="primary" busy={busy} onClick={onAccept}>
            Accept
          </Button>
        )}
        <Button size="small" busy={busy} onClick={onRefuse}>
          {after === null ? 'Leave it as it is' : 'Refuse'}
        </Button>
      </div>
    </div>
  );
}

interface AnswerProps {
  question: string;
  answer: string | null;
  busy: boolean;
  onAnswer: (text: string) => void;
}

function Answer({ question, answer, busy, onAnswer }: AnswerProps) {
  const [text, setText] = useState(answer ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !busy) onAnswer(text);
  };
  return (
    <form onSubmit={submit} className="max-w-xl">
      <Field label={question} hint="It is put in as you type it. Only what is true.">
        {(control) => (
          <div className="flex flex-wrap gap-2">
            <TextInput
              {...control}
              className="min-w-0 flex-1 basis-56"
              value={text}
              maxLength={limits.resumeSuggestion.answer}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit" busy={busy}>
              Show it in the line
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
