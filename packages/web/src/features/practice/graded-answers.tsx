import type { StarPart } from '@career-coach/shared/generated/graphql.ts';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { LoadMore } from '../../ui/pagination.tsx';
import { When } from '../../ui/when.tsx';
import type { AnswersPageQuery, GradedAnswerFragment } from './answers-page.generated.ts';
import { useAnswerTrash } from './use-answer-trash.ts';

type Answers = NonNullable<NonNullable<AnswersPageQuery['me']>['practiceAnswers']>;

interface GradedAnswersProps {
  answers: Answers;
  /** The answers are those in the trash. */
  trashed: boolean;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

/** Past answers, each with what it showed in its own words and how it could be stronger. */
export function GradedAnswers({ answers, trashed, fetchMore }: GradedAnswersProps) {
  const [isLoading, setLoading] = useState(false);
  const { edges, pageInfo, totalCount } = answers;
  if (edges.length === 0) {
    return (
      <p className="max-w-prose text-14 text-ink-muted">
        {trashed
          ? 'The trash is empty. Deleted answers stay here for 30 days and can be restored.'
          : 'Nothing here yet. Each answer you have graded stays here with its four parts, the words of yours that show them, and what would make them stronger.'}
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
  const { id, question, answer, score, note, parts, writtenBy, deletedAt, createdAt } = graded;
  const { moveToTrash, restore } = useAnswerTrash();
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
        {deletedAt !== null && 'Deleted '}
        <When iso={deletedAt ?? createdAt} />
        {deletedAt === null ? (
          <Button size="small" tone="quiet" onClick={() => void moveToTrash(id)}>
            Delete answer
          </Button>
        ) : (
          <Button size="small" icon={<RotateCcw />} onClick={() => void restore(id)}>
            Restore answer
          </Button>
        )}
      </div>
    </li>
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
