import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { QueryResult } from '../../graphql/query-result.tsx';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswersPageDocument } from './answers-page.generated.ts';
import { GradedAnswers } from './graded-answers.tsx';

const shown = [
  { value: 'all', label: 'All' },
  { value: 'trash', label: 'Trash' },
] as const;

/** Behavioural questions, answered in one's own words and graded part by part. */
export default function AnswersPage() {
  const [params, setParams] = useSearchParams();
  const trashed = params.get('show') === 'trash';
  const query = useQuery(AnswersPageDocument, { variables: { after: null, trashed } });
  const show = (which: 'all' | 'trash') =>
    setParams(which === 'trash' ? { show: which } : {}, {
      replace: true,
      preventScrollReset: true,
    });
  return (
    <>
      <PageHeader
        title="In your own words"
        lead="Interviewers ask what you did, not what you would do. Tell one situation: where it was, what you had to achieve, what you did, and what came of it."
        status={query.data && <CoachBadge writtenBy={query.data.coach.label} />}
      />
      <QueryResult
        {...query}
        data={query.data ?? query.previousData}
        what="questions"
        skeleton={<SkeletonLines count={8} />}
      >
        {({ behaviouralQuestions, coach, me }) => (
          <div className="grid max-w-3xl gap-8">
            <AnswerForm
              questions={behaviouralQuestions}
              coach={coach.kind}
              onGraded={() => {
                show('all');
                void query.refetch({ after: null, trashed: false });
              }}
            />
            <Section
              title="Graded answers"
              actions={
                <Segmented
                  label="Show"
                  hideLabel
                  value={trashed ? 'trash' : 'all'}
                  options={shown}
                  onChange={show}
                />
              }
            >
              {me?.practiceAnswers ? (
                <GradedAnswers
                  answers={me.practiceAnswers}
                  trashed={trashed}
                  fetchMore={query.fetchMore}
                />
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
