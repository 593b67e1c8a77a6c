import { useQuery } from '@apollo/client/react';
import { QueryResult } from '../../graphql/query-result.tsx';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswersPageDocument } from './answers-page.generated.ts';
import { GradedAnswers } from './graded-answers.tsx';

/** Behavioural questions, answered in one's own words and graded part by part. */
export default function AnswersPage() {
  const query = useQuery(AnswersPageDocument, { variables: { after: null } });
  return (
    <>
      <PageHeader
        title="In your own words"
        lead="Interviewers ask what you did, not what you would do. Tell one situation: where it was, what you had to achieve, what you did, and what came of it."
        status={query.data && <CoachBadge writtenBy={query.data.coach.label} />}
      />
      <QueryResult {...query} what="questions" skeleton={<SkeletonLines count={8} />}>
        {({ behaviouralQuestions, coach, me }) => (
          <div className="grid max-w-3xl gap-8">
            <AnswerForm
              questions={behaviouralQuestions}
              coach={coach.kind}
              onGraded={() => void query.refetch()}
            />
            <Section title="Graded answers">
              {me?.practiceAnswers ? (
                <GradedAnswers answers={me.practiceAnswers} fetchMore={query.fetchMore} />
              ) : (
                <UnreadRelation what="graded answers" />
              )}
            </Section>
          </div>
        )}
      </QueryResult>
    </>
  );
}
