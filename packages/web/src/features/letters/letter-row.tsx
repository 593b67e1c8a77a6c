import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { RotateCcw, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { When } from '../../ui/when.tsx';
import { LetterRow_LetterFragment } from './letter-row.generated.ts';
import { useLetterTrash } from './use-letter-trash.ts';

/** One letter of the list: for what, its state, who wrote it, when it changed. */
export function LetterRow({ letter }: { letter: FragmentType<LetterRow_LetterFragment> }) {
  const { data, complete } = useFragment({ fragment: LetterRow_LetterFragment, from: letter });
  const { moveToTrash, restore } = useLetterTrash();
  if (!complete) return null;
  const name = `${data.jobTitle}, ${data.companyName}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
      <div className="min-w-0 flex-1 basis-64">
        {data.deletedAt === null ? (
          <Link
            to={paths.letter(data.id)}
            dir="auto"
            className="block truncate font-medium hover:underline"
          >
            {data.jobTitle}
          </Link>
        ) : (
          <span dir="auto" className="block truncate font-medium">
            {data.jobTitle}
          </span>
        )}
        <span dir="auto" className="block truncate text-13 text-ink-muted">
          {data.companyName}
        </span>
      </div>
      <div className="flex items-center gap-2">
        <Badge tone={data.status === 'COMPLETED' ? 'good' : 'neutral'}>
          {data.status === 'COMPLETED' ? 'Completed' : 'Draft'}
        </Badge>
        <CoachBadge writtenBy={data.writtenBy} />
      </div>
      <span className="text-12 text-ink-faint figures">
        {data.wordCount} words · <When iso={data.deletedAt ?? data.updatedAt} />
      </span>
      {data.deletedAt === null ? (
        <IconButton
          label={`Delete the letter for ${name}`}
          icon={<Trash2 />}
          onClick={() => void moveToTrash(data.id)}
        />
      ) : (
        <Button
          size="small"
          icon={<RotateCcw />}
          aria-label={`Restore the letter for ${name}`}
          onClick={() => void restore(data.id)}
        >
          Restore
        </Button>
      )}
    </li>
  );
}
