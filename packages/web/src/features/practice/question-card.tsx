import { useEffect, useEffectEvent, useId } from 'react';
import { Kbd } from '../../ui/kbd.tsx';
import { classNames } from '../../ui/class-names.ts';
import { optionState, optionStyles, optionWords } from './option-styles.ts';
import type { QuizQuestionFieldsFragment } from './quiz-page.generated.ts';

interface QuestionCardProps {
  question: QuizQuestionFieldsFragment;
  /** The option being sent, until the server has answered. */
  sending: number | null;
  onChoose: (option: number) => void;
}

/** One question: options by press or by the keys 1 to 9, the explanation below once answered. */
export function QuestionCard({ question, sending, onChoose }: QuestionCardProps) {
  const promptId = useId();
  const isOpen = question.chosenOption === null;
  const chooseByKey = useEffectEvent((event: KeyboardEvent) => {
    const typing =
      event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const option = Number(event.key) - 1;
    const isOption = Number.isInteger(option) && option >= 0 && option < question.options.length;
    if (isOpen && isOption && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
      onChoose(option);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => chooseByKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const isRight = question.chosenOption === question.correctOption;
  return (
    <section aria-labelledby={promptId}>
      <h2 id={promptId} className="max-w-prose text-20 font-medium">
        {question.prompt}
      </h2>
      <ol className="mt-5 grid max-w-prose gap-2">
        {question.options.map((option, index) => {
          const state = optionState(index, question.chosenOption, question.correctOption);
          return (
            <li key={option}>
              <button
                type="button"
                aria-disabled={!isOpen || sending !== null || undefined}
                onClick={() => {
                  if (isOpen && sending === null) onChoose(index);
                }}
                className={classNames(
                  'flex w-full items-center gap-3 rounded-control border px-3 py-2.5 text-left text-14 transition-colors',
                  optionStyles[state],
                  sending === index && 'border-accent bg-accent-soft',
                )}
              >
                <Kbd>{index + 1}</Kbd>
                <span className="min-w-0 flex-1">{option}</span>
                {optionWords[state] && (
                  <span className="text-12 font-medium text-ink-muted">{optionWords[state]}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <div role="status" className="mt-4 max-w-prose">
        {!isOpen && (
          <div className="animate-slide-up">
            <p className="font-semibold">{isRight ? 'Right' : 'Not quite'}</p>
            <p className="mt-1 text-14 text-ink-muted">{question.explanation}</p>
            {question.source !== null && (
              <p className="mt-1 text-12 text-ink-faint">Source: {question.source}</p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
