import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { QuestionCard } from './question-card.tsx';
import { QuizPageDocument, type QuizPageQuery } from './quiz-page.generated.ts';
import { useQuiz } from './use-quiz.ts';

/** A session under way; a reload or another device goes on at the first open question. */
export default function QuizPage() {
  const { sessionId = '' } = useParams();
  const query = useQuery(QuizPageDocument, { variables: { id: sessionId } });
  return (
    <QueryResult {...query} what="session" skeleton={<Skeleton className="h-80 max-w-prose" />}>
      {({ quizSession }) =>
        quizSession === null ? (
          <NoSession />
        ) : quizSession.assessment ? (
          <Finished assessmentId={quizSession.assessment.id} />
        ) : (
          <Quiz key={quizSession.id} session={quizSession} readAgain={query.refetch} />
        )
      }
    </QueryResult>
  );
}

interface QuizProps {
  session: NonNullable<QuizPageQuery['quizSession']>;
  readAgain: () => Promise<unknown>;
}

function Quiz({ session, readAgain }: QuizProps) {
  const navigate = useNavigate();
  const { answer, finish } = useQuiz(session.id);
  const [at, setAt] = useState(() => {
    const open = session.questions.findIndex((question) => question.chosenOption === null);
    return open === -1 ? session.questions.length - 1 : open;
  });
  const [sending, setSending] = useState<number | null>(null);
  const [finishing, setFinishing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const question = session.questions[at];
  const total = session.questions.length;

  const choose = (option: number) => {
    if (!question || sending !== null) return;
    setSending(option);
    setProblem(undefined);
    answer(question.id, option)
      .then(async (outcome) => {
        // Answered on another device: show what was answered there.
        if (outcome.kind === 'already') await readAgain();
        if (outcome.kind === 'refused') setProblem(outcome.message);
      })
      .catch((error: unknown) =>
        setProblem(`Your answer was not saved. ${describeError(error).message}`),
      )
      .finally(() => setSending(null));
  };

  const end = async () => {
    setFinishing(true);
    setProblem(undefined);
    try {
      const outcome = await finish();
      if (outcome.kind === 'graded')
        await navigate(paths.quizResult(outcome.assessmentId), { replace: true });
      else setProblem(outcome.message);
    } catch (error) {
      setProblem(
        `The session was not graded; your answers are safe. ${describeError(error).message}`,
      );
    } finally {
      setFinishing(false);
    }
  };

  if (!question) return <NoSession />;
  const isLast = session.answeredCount === total;
  const nextOpen = session.questions.findIndex(
    (other, index) => index > at && other.chosenOption === null,
  );
  const firstOpen = session.questions.findIndex((other) => other.chosenOption === null);
  return (
    <>
      <PageHeader
        title={session.category}
        documentTitle={`Question ${at + 1} of ${total}`}
        status={
          <span className="text-13 text-ink-faint figures">
            {at + 1} of {total}
          </span>
        }
      />
      <div className="mb-6">
        <ProgressBar
          label="Progress"
          value={session.answeredCount}
          max={total}
          valueText={`${session.answeredCount} of ${total} answered`}
        />
      </div>
      <QuestionCard key={question.id} question={question} sending={sending} onChoose={choose} />
      {problem !== undefined && (
        <div className="mt-4 max-w-prose">
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        {isLast ? (
          <Button tone="primary" busy={finishing} busyLabel="Grading…" onClick={() => void end()}>
            See the result
          </Button>
        ) : (
          question.chosenOption !== null && (
            <Button
              tone="primary"
              autoFocus
              onClick={() => setAt(nextOpen === -1 ? firstOpen : nextOpen)}
            >
              Next question
            </Button>
          )
        )}
        <LinkButton tone="quiet" to={paths.practice}>
          Pause, keep my answers
        </LinkButton>
      </div>
    </>
  );
}

function NoSession() {
  return (
    <>
      <PageHeader title="Session not found" />
      <EmptyState
        title="There is no session here"
        action={<LinkButton to={paths.practice}>Practice</LinkButton>}
      >
        It may have been ended on another device. Start a new one at any time.
      </EmptyState>
    </>
  );
}

function Finished({ assessmentId }: { assessmentId: string }) {
  return (
    <>
      <PageHeader title="Session finished" />
      <EmptyState
        title="This session has been graded"
        action={
          <LinkButton tone="primary" to={paths.quizResult(assessmentId)}>
            See the result
          </LinkButton>
        }
      >
        Your answers and their explanations are kept with the result.
      </EmptyState>
    </>
  );
}
