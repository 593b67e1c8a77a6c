import { Badge } from '../../ui/badge.tsx';
import type { EvidenceState } from './sentence-evidence.ts';

const sources: Record<string, string> = {
  PROFILE: 'Profile',
  RESUME: 'Resume',
  JOB_DESCRIPTION: 'Description',
};

/** Each sentence of the draft with the lines it rests on; pressing one finds it in the letter. */
export function EvidenceList({
  evidence,
  onFind,
}: {
  evidence: EvidenceState;
  onFind: (sentence: string) => void;
}) {
  if (evidence.standing.length === 0) {
    return (
      <p className="text-13 text-ink-muted">
        No sentence of a draft stands in this letter: all of it is yours.
      </p>
    );
  }
  return (
    <>
      {evidence.changed > 0 && (
        <p className="mb-2 text-12 text-ink-faint">
          {evidence.changed} {evidence.changed === 1 ? 'sentence was' : 'sentences were'} changed by
          you.
        </p>
      )}
      <ol className="grid">
        {evidence.standing.map((sentence) => (
          <li
            key={sentence.text}
            className="border-b border-line py-2.5 text-13 first:pt-0 last:border-0"
          >
            <button
              type="button"
              dir="auto"
              className="text-left hover:underline"
              onClick={() => onFind(sentence.text)}
            >
              {sentence.text}
            </button>
            {sentence.facts.length > 0 ? (
              <ul className="mt-1.5 grid gap-1 text-12 text-ink-muted">
                {sentence.facts.map((fact) => (
                  <li key={fact.source + fact.quote} className="flex gap-2">
                    <span className="shrink-0 text-ink-faint">
                      {sources[fact.source] ?? fact.source}
                    </span>
                    <q dir="auto" className="min-w-0">
                      {fact.quote}
                    </q>
                  </li>
                ))}
              </ul>
            ) : (
              sentence.supported && (
                <p className="mt-1 text-12 text-ink-faint">Courtesy; states no fact.</p>
              )
            )}
            {!sentence.supported && (
              <p className="mt-1.5">
                <Badge tone="warn">No fact supports this</Badge>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
