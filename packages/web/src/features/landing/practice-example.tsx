import { useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Panel } from '../../ui/panel.tsx';

const options = [
  'Name the colleague and what was wrong with their work.',
  'Say that you get on with everybody.',
  'Describe one case: the situation, your task, what you did, what came of it.',
  'Explain how conflicts should be handled in general.',
] as const;
const right = 2;

/** One question to try; the real ones are graded on the server. */
export function PracticeExample() {
  const [chosen, setChosen] = useState<number>();
  return (
    <Panel className="p-5">
      <fieldset>
        <legend className="text-16 font-medium">
          An interviewer asks about a conflict at work. Which answer helps you most?
        </legend>
        <div className="mt-4 grid gap-2">
          {options.map((option, index) => {
            const shown =
              chosen !== undefined &&
              (index === right ? 'right' : index === chosen ? 'wrong' : undefined);
            return (
              <label
                key={option}
                className={classNames(
                  'flex cursor-pointer items-center gap-3 rounded-control border px-3 py-2.5 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-focus',
                  shown === 'right' && 'border-good-mark bg-good-soft',
                  shown === 'wrong' && 'border-bad-mark bg-bad-soft',
                  !shown && 'border-line-strong hover:bg-hover',
                )}
              >
                <input
                  type="radio"
                  name="practice-example"
                  className="hidden-visually"
                  checked={chosen === index}
                  onChange={() => setChosen(index)}
                />
                <Kbd>{index + 1}</Kbd>
                <span className="min-w-0 flex-1">{option}</span>
                {shown && (
                  <span className="text-13 font-medium">
                    {shown === 'right' ? 'Right' : 'Not this one'}
                  </span>
                )}
              </label>
            );
          })}
        </div>
      </fieldset>
      <p role="status" className="mt-3 min-h-11 text-13 text-ink-muted">
        {chosen === undefined
          ? 'Choose an answer to see the explanation.'
          : 'One real case can be asked about and believed. The order situation, task, action, result (STAR) keeps it short and shows your own part.'}
      </p>
    </Panel>
  );
}
