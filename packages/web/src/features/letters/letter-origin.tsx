import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Callout } from '../../ui/callout.tsx';
import { When } from '../../ui/when.tsx';
import type { LetterEditor_LetterFragment } from './letter-editor.generated.ts';

/** Where a letter comes from: who drafted it, when and by which version; the letter it was made from; what was not read. */
export function LetterOrigin({ letter }: { letter: LetterEditor_LetterFragment }) {
  const { writtenBy, promptVersion, createdAt, basedOn, leftOut } = letter;
  const isModel = writtenBy?.startsWith('Claude') ?? false;
  return (
    <>
      <p className="-mt-2 mb-4 text-12 text-ink-faint figures">
        {writtenBy === null ? 'Begun' : 'Drafted'} <When iso={createdAt} />
        {promptVersion !== null && ` · ${isModel ? 'prompt' : 'rules'} ${promptVersion}`}
        {basedOn && (
          <>
            {' · from '}
            <Link className="text-link" to={paths.letter(basedOn.id)}>
              {basedOn.status === 'COMPLETED' ? 'a completed letter' : 'another letter'}
            </Link>
          </>
        )}
      </p>
      {leftOut.length > 0 && (
        <div className="mb-4">
          <Callout tone="warn" title="The description holds text that is not meant for you">
            <p>
              This is hidden from a reader, or gives orders to a machine. It was left out and
              changed nothing in the letter:
            </p>
            <ul className="mt-1 list-disc ps-5">
              {leftOut.map((text) => (
                <li key={text}>
                  <q dir="auto">{text.slice(0, 300)}</q>
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
    </>
  );
}
