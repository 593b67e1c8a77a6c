import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { useEffect, useEffectEvent, useState, type SubmitEvent } from 'react';
import { GenerationProgress } from '../../generation/generation-progress.tsx';
import { SentPreview } from '../../generation/sent-preview.tsx';
import { useGeneration } from '../../generation/use-generation.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { useViewer } from '../../session/use-session.ts';
import { useKept } from '../../ui/autosave/use-kept.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { formatNumber } from '../../ui/format-figure.ts';
import { Select } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { AnswersPageQuery } from './answers-page.generated.ts';
import { useAnswerGrade, type OwnAnswer } from './use-answer-grade.ts';

interface AnswerFormProps {
  questions: AnswersPageQuery['behaviouralQuestions'];
  /** Who grades, as the page says. */
  coach: CoachKind;
  onGraded: () => void;
}

/** One question, one answer; what is typed is kept on this device until it is graded. */
export function AnswerForm({ questions, coach, onGraded }: AnswerFormProps) {
  const viewer = useViewer();
  const slot = `answer:${viewer.id}`;
  const first = { questionId: questions[0]?.id ?? '', answer: '' };
  const { value: own, change } = useKept<OwnAnswer>(slot, first);
  const { start, preview } = useAnswerGrade();
  const grading = useGeneration(slot);
  const [problem, setProblem] = useState<string | null>(null);
  const asksFor = questions.find(({ id }) => id === own.questionId)?.asksFor;

  const gradedId = grading.generation?.result?.id;
  const take = useEffectEvent(() => {
    grading.forget();
    change({ answer: '' });
    onGraded();
  });
  useEffect(() => {
    if (gradedId !== undefined) take();
  }, [gradedId]);

  const grade = async (by: CoachKind = coach) => {
    setProblem(null);
    try {
      const send = (clientKey: string) => start(own, clientKey, by);
      const outcome = await grading.start({ own, by }, send);
      if (outcome.kind === 'refused') setProblem(outcome.message);
    } catch (error) {
      setProblem(`${describeError(error).message} What you typed is kept here.`);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!grading.isBusy) void grade();
  };
  return (
    <div className="grid gap-4">
      <form onSubmit={submit} noValidate className="grid gap-4">
        <Field label="Question" hint={asksFor && `It asks for ${asksFor}.`}>
          {(control) => (
            <Select
              {...control}
              value={own.questionId}
              options={questions.map(({ id, text }) => ({ value: id, label: text }))}
              onChange={(event) => change({ questionId: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Your answer"
          error={problem}
          aside={`${formatNumber(own.answer.length)} of ${formatNumber(limits.practiceAnswer)}`}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={8}
              value={own.answer}
              maxLength={limits.practiceAnswer}
              readOnly={grading.isBusy}
              onChange={(event) => change({ answer: event.target.value })}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary" busy={grading.isBusy} busyLabel="Grading…">
            Grade my answer
          </Button>
          <SentPreview load={() => preview(own)} />
        </div>
      </form>
      {grading.generation && grading.generation.status !== 'DONE' && (
        <GenerationProgress
          generation={grading.generation}
          what="grade"
          onCancel={() => void grading.cancel()}
          onRetry={() => void grade()}
          onByRules={() => void grade('RULE_BASED')}
        />
      )}
    </div>
  );
}
