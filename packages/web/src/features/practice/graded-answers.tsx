import { useMutation } from '@apollo/client/react';
import type { StarPart } from '@career-coach/shared/generated/graphql.ts';
import { useState } from 'react';
import { describeError } from '../../graphql/describe-error.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { LoadMore } from '../../ui/pagination.tsx';
import { When } from '../../ui/when.tsx';
import {
  DeletePracticeAnswerDocument,
  type AnswersPageQuery,
  type GradedAnswerFragment,
} from './answers-page.generated.ts';

type Answers = NonNullable<NonNullable<AnswersPageQuery['me']>['practiceAnswers']>;

interface GradedAnswersProps {
  answers: Answers;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

/** Past answers, each with what it showed in its own words and how it could be stronger. */
export function GradedAnswers({ answers, fetchMore }: GradedAnswersProps) {
  const [isLoading, setLoading] = useState(false);
  const { edges, pageInfo, totalCount } = answers;
  if (edges.length === 0) {
    return (
      <p className="max-w-prose text-14 text-ink-muted">
        Nothing here yet. Each answer you have graded stays here with its four parts, the words of
        yours that show them, and what would make them stronger.
      </p>
    );
  }
  const more = () => {
    setLoading(true);
    void fetchMore({ variables: { after: pageInfo.endCursor } })
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return (
    <>
      <ul aria-label="Graded answers" className="grid gap-6">
        {edges.map(({ node }) => (
          <Graded key={node.id} graded={node} />
        ))}
      </ul>
      <LoadMore
        shown={edges.length}
        total={totalCount}
        what={totalCount === 1 ? 'answer' : 'answers'}
        hasMore={pageInfo.hasNextPage}
        loading={isLoading}
        onLoadMore={more}
      />
    </>
  );
}

function Graded({ graded }: { graded: GradedAnswerFragment }) {
  const { question, answer, score, note, parts, writtenBy, createdAt } = graded;
  return (
    <li className="rounded-panel border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-64 text-14 font-medium">{question}</h3>
        <Badge tone={score === null ? 'neutral' : 'accent'}>
          {score === null ? 'Not assessed' : `${score} of 100`}
        </Badge>
        <CoachBadge writtenBy={writtenBy} />
      </div>
      <p dir="auto" className="mt-2 max-w-prose text-14 whitespace-pre-wrap text-ink-muted">
        {answer}
      </p>
      {note !== null && <p className="mt-2 max-w-prose text-14">{note}</p>}
      {parts.length > 0 && (
        <dl className="mt-3 grid gap-3 border-t border-line pt-3">
          {parts.map((part) => (
            <div key={part.part} className="grid gap-1 sm:grid-cols-[10rem_1fr]">
              <dt className="text-13 font-medium">
                {partWords[part.part]}{' '}
                <Badge tone={levelTones[part.level] ?? 'neutral'}>
                  {levelWords[part.level] ?? ''}
                </Badge>
              </dt>
              <dd className="min-w-0 text-13">
                {part.quotes.map((quote) => (
                  <q key={quote} dir="auto" className="block text-ink-muted italic">
                    {quote}
                  </q>
                ))}
                <p>{part.advice}</p>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-3 flex items-center gap-3 text-13 text-ink-faint">
        <When iso={createdAt} />
        <Remove id={graded.id} />
      </div>
    </li>
  );
}

function Remove({ id }: { id: string }) {
  const [isAsking, setAsking] = useState(false);
  const [run] = useMutation(DeletePracticeAnswerDocument, {
    update: (cache) => {
      cache.evict({ id: cache.identify({ __typename: 'PracticeAnswer', id }) ?? '' });
      cache.gc();
    },
    refetchQueries: ['AnswersPage'],
  });
  const remove = async (): Promise<string | undefined> => {
    try {
      await run({ variables: { id } });
      return undefined;
    } catch (error) {
      return `The answer was not deleted. ${describeError(error).message}`;
    }
  };
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setAsking(true)}>
        Delete answer
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Delete this answer"
        confirmLabel="Delete answer"
        busyLabel="Deleting…"
        onConfirm={remove}
      >
        <p>The answer and its grade are removed for good. Others stay.</p>
      </ConfirmDialog>
    </>
  );
}

const partWords: Readonly<Record<StarPart, string>> = {
  SITUATION: 'Situation',
  TASK: 'Task',
  ACTION: 'Action',
  RESULT: 'Result',
};
const levelWords = ['Missing', 'Touched', 'Clear', 'Clear and specific'] as const;
const levelTones: readonly BadgeTone[] = ['bad', 'warn', 'good', 'good'];
