import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FactPlace } from './fact-place.tsx';
import type { EvidenceState, SentenceEvidence } from './sentence-evidence.ts';

interface EvidenceListProps {
  evidence: EvidenceState;
  /** The sentence that the person is in; its evidence stands out. */
  current?: string | null;
  onFind: (sentence: string) => void;
  /** Keeps a sentence that nothing supports as the person's own words; left out where nothing can change any more. */
  onKeep?: (sentence: string) => void;
}

/** Each sentence of the letter with the lines it rests on; pressing one finds it in the letter. */
export function EvidenceList({ evidence, current = null, onFind, onKeep }: EvidenceListProps) {
  if (evidence.standing.length === 0) {
    return (
      <p className="text-13 text-ink-muted">
        What you write is held against your profile, your resume and the description each time it is
        saved.
      </p>
    );
  }
  return (
    <>
      {evidence.changed > 0 && (
        <p className="mb-2 text-12 text-ink-faint">
          {evidence.changed} {evidence.changed === 1 ? 'sentence' : 'sentences'} changed; looked at
          again when saved.
        </p>
      )}
      <ol className="grid">
        {evidence.standing.map((sentence) => (
          <li
            key={sentence.text}
            aria-current={sentence.text === current ? true : undefined}
            className={classNames(
              'border-b border-line py-2.5 text-13 first:pt-0 last:border-0',
              sentence.text === current && 'rounded-tag bg-accent-soft ring-8 ring-accent-soft',
            )}
          >
            <button
              type="button"
              dir="auto"
              className="text-left hover:underline"
              onClick={() => onFind(sentence.text)}
            >
              {sentence.text}
            </button>
            <Grounds sentence={sentence} onKeep={onKeep} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Grounds({
  sentence,
  onKeep,
}: {
  sentence: SentenceEvidence;
  onKeep: EvidenceListProps['onKeep'];
}) {
  if (!sentence.supported) {
    return (
      <p className="mt-1.5 flex flex-wrap items-center gap-2">
        {sentence.ownWords ? (
          <Badge>Your own words</Badge>
        ) : (
          <>
            <Badge tone="warn">No fact supports this</Badge>
            {onKeep && (
              <Button size="small" tone="quiet" onClick={() => onKeep(sentence.text)}>
                Keep as my own words
              </Button>
            )}
          </>
        )}
      </p>
    );
  }
  if (sentence.facts.length === 0)
    return <p className="mt-1 text-12 text-ink-faint">Courtesy; states no fact.</p>;
  return (
    <ul className="mt-1 grid text-12 leading-6 text-ink-muted">
      {sentence.facts.map((fact) => (
        <li key={fact.id} className="flex gap-2">
          <FactPlace fact={fact} />
          <q dir="auto" className="min-w-0 py-1 leading-4">
            {fact.quote}
          </q>
        </li>
      ))}
    </ul>
  );
}
