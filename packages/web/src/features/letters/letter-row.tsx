import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { When } from '../../ui/when.tsx';
import { LetterRow_LetterFragment } from './letter-row.generated.ts';

interface LetterRowProps {
  letter: FragmentType<LetterRow_LetterFragment>;
  selected: boolean;
  onSelect: (selected: boolean) => void;
}

/** One letter of the list: for what, its state, who wrote it, when it changed; chosen for what is done to several. */
export function LetterRow({ letter, selected, onSelect }: LetterRowProps) {
  const { data, complete } = useFragment({ fragment: LetterRow_LetterFragment, from: letter });
  if (!complete) return null;
  return (
    <li className="flex items-center gap-3 border-b border-line">
      <label className="-my-px flex cursor-pointer self-stretch px-1 py-3.5">
        <input
          type="checkbox"
          className="size-4"
          aria-label={`Select the letter for ${data.jobTitle}, ${data.companyName}`}
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
        />
      </label>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
        <div className="min-w-0 flex-1 basis-56">
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
          {data.wordCount} words · {data.deletedAt === null ? '' : 'deleted '}
          <When iso={data.deletedAt ?? data.updatedAt} />
        </span>
      </div>
    </li>
  );
}
