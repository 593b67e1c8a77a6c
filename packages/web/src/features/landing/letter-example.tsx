import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Panel } from '../../ui/panel.tsx';

const sentences = [
  {
    text: 'For six years I have worked as a registered nurse on a 28-bed cardiac ward.',
    source: 'Resume',
    quote: 'Registered Nurse, Cardiac Ward (28 beds), March 2020 – present',
  },
  {
    text: 'You are looking for someone who trains new colleagues; I have brought eleven graduates through their first year.',
    source: 'Resume and job description',
    quote: 'Preceptor for 11 new graduate nurses · “mentors newly qualified staff”',
  },
  {
    text: 'I am known throughout the region for my leadership.',
    source: null,
    quote:
      'Nothing in the profile, the resume or the job description says this. Support it, change it, or take it out.',
  },
] as const;

/** Three sentences of a letter by a fictional nurse; choose one to see what it rests on. */
export function LetterExample() {
  const [chosen, setChosen] = useState(1);
  const sentence = sentences[chosen];
  return (
    <Panel className="grid gap-0 md:grid-cols-[minmax(0,1fr)_16rem]">
      <p className="p-5 font-serif text-16 leading-relaxed">
        {sentences.map((one, index) => (
          // A real button is a box and would not flow with the text.
          <span
            key={one.text}
            role="button"
            tabIndex={0}
            aria-pressed={index === chosen}
            onClick={() => setChosen(index)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              setChosen(index);
            }}
            className={classNames(
              'rounded-tag box-decoration-clone underline decoration-2 underline-offset-4 transition-colors',
              one.source === null
                ? 'decoration-warn-mark decoration-dashed'
                : 'decoration-accent-line',
              index === chosen && (one.source === null ? 'bg-warn-soft' : 'bg-accent-soft'),
            )}
          >
            {one.text}{' '}
          </span>
        ))}
      </p>
      <div role="status" className="border-t border-line p-5 text-13 md:border-t-0 md:border-l">
        {sentence && (
          <>
            <Badge tone={sentence.source === null ? 'warn' : 'accent'}>
              {sentence.source ?? 'Not supported'}
            </Badge>
            <p className="mt-2 text-ink-muted">{sentence.quote}</p>
          </>
        )}
        <p className="mt-4 text-12 text-ink-faint">An example; the nurse is fictional.</p>
      </div>
    </Panel>
  );
}
