import { useQuery } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatNumber } from '../../ui/format-figure.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { When } from '../../ui/when.tsx';
import { ImprovementTip } from './improvement-tip.tsx';
import { QuizResultPageDocument, type QuizResultPageQuery } from './quiz-result-page.generated.ts';
import { useAssessmentTrash } from './use-assessment-trash.ts';

type Assessment = Extract<QuizResultPageQuery['node'], { __typename: 'Assessment' }>;

/** A graded session as a list one can learn from: wrong answers first. */
export default function QuizResultPage() {
  const { assessmentId = '' } = useParams();
  const query = useQuery(QuizResultPageDocument, { variables: { id: assessmentId } });
  return (
    <QueryResult {...query} what="result" skeleton={<Skeleton className="h-96 max-w-prose" />}>
      {({ node, coach }) =>
        node?.__typename !== 'Assessment' ? (
          <NoResult />
        ) : node.deletedAt === null ? (
          <Result assessment={node} coach={coach.kind} />
        ) : (
          <InTrash id={node.id} />
        )
      }
    </QueryResult>
  );
}

function Result({ assessment, coach }: { assessment: Assessment; coach: CoachKind }) {
  const navigate = useNavigate();
  const { moveToTrash } = useAssessmentTrash();
  const right = assessment.questions.filter((question) => question.isCorrect).length;
  const inOrder = [...assessment.questions].sort(
    (a, b) => Number(a.isCorrect) - Number(b.isCorrect),
  );
  const remove = async () => {
    await moveToTrash(assessment.id);
    await navigate(paths.practice, { replace: true });
  };
  return (
    <>
      <PageHeader
        title={`${assessment.category}: ${formatNumber(assessment.quizScore)}%`}
        status={
          <span className="text-13 text-ink-faint figures">
            {right} of {assessment.questions.length} right · <When iso={assessment.createdAt} />
          </span>
        }
        actions={
          <>
            <Button tone="quiet" onClick={() => void remove()}>
              Delete result
            </Button>
            <LinkButton tone="primary" to={paths.practice}>
              Practise again
            </LinkButton>
          </>
        }
      />
      <div className="grid max-w-3xl gap-8">
        <ImprovementTip key={assessment.id} assessment={assessment} coach={coach} />
        <Section title="Review">
          <ol className="border-t border-line">
            {inOrder.map((question) => (
              <li key={question.id} className="border-b border-line py-4">
                <div className="flex items-start gap-3">
                  <h3 className="min-w-0 flex-1 text-14 font-medium">{question.prompt}</h3>
                  <Badge tone={question.isCorrect ? 'good' : 'bad'}>
                    {question.isCorrect ? 'Right' : 'Wrong'}
                  </Badge>
                </div>
                <dl className="mt-2 grid gap-1 text-13">
                  {!question.isCorrect && (
                    <div className="flex gap-2">
                      <dt className="w-20 shrink-0 text-ink-faint">You said</dt>
                      <dd>
                        {question.chosenOption === null
                          ? 'no answer'
                          : question.options[question.chosenOption]}
                      </dd>
                    </div>
                  )}
                  <div className="flex gap-2">
                    <dt className="w-20 shrink-0 text-ink-faint">Right is</dt>
                    <dd>{question.options[question.correctOption]}</dd>
                  </div>
                </dl>
                <p className="mt-2 max-w-prose text-13 text-ink-muted">{question.explanation}</p>
                {question.source !== null && (
                  <p className="mt-1 text-12 text-ink-faint">Source: {question.source}</p>
                )}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}

function NoResult() {
  return (
    <>
      <PageHeader title="Result not found" />
      <EmptyState
        title="There is no result here"
        action={<LinkButton to={paths.practice}>Practice</LinkButton>}
      >
        It may have been deleted, or the link may belong to another account.
      </EmptyState>
    </>
  );
}

function InTrash({ id }: { id: string }) {
  const { restore } = useAssessmentTrash();
  return (
    <>
      <PageHeader title="Result in the trash" />
      <EmptyState
        title="This result was deleted"
        action={
          <>
            <Button tone="primary" onClick={() => void restore(id)}>
              Restore result
            </Button>
            <LinkButton to={`${paths.practice}?show=trash`}>Open the trash</LinkButton>
          </>
        }
      >
        It is kept in the trash for 30 days.
      </EmptyState>
    </>
  );
}
