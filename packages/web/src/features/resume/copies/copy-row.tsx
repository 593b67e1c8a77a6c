import { RotateCcw, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { formatNumber } from '../../../ui/format-figure.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { When } from '../../../ui/when.tsx';
import type { CopiesPageQuery } from './copies-page.generated.ts';
import { useCopyTrash } from './use-copy-trash.ts';

type Copies = NonNullable<NonNullable<CopiesPageQuery['me']>['tailoredResumes']>;

/** One copy of the list: for what job, its score, when it changed. */
export function CopyRow({ copy }: { copy: Copies['edges'][number]['node'] }) {
  const { moveToTrash, restore } = useCopyTrash();
  const name = `${copy.jobTitle}, ${copy.companyName}`;
  const isThere = copy.deletedAt === null;
  return (
    <li className="flex items-center gap-4 border-b border-line py-2.5">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-48">
          {isThere ? (
            <Link
              to={paths.resumeCopy(copy.id)}
              dir="auto"
              className="block truncate font-medium hover:underline"
            >
              {copy.jobTitle}
            </Link>
          ) : (
            <span dir="auto" className="block truncate font-medium">
              {copy.jobTitle}
            </span>
          )}
          <span dir="auto" className="block truncate text-13 text-ink-muted">
            {copy.companyName}
          </span>
        </div>
        {copy.latestReport && <Badge>{formatNumber(copy.latestReport.score)} of 100</Badge>}
        <span className="text-12 text-ink-faint">
          {isThere ? '' : 'Deleted '}
          <When iso={copy.deletedAt ?? copy.updatedAt} />
        </span>
      </div>
      {isThere ? (
        <IconButton
          label={`Delete the copy for ${name}`}
          icon={<Trash2 />}
          onClick={() => void moveToTrash(copy.id)}
        />
      ) : (
        <Button
          size="small"
          icon={<RotateCcw />}
          aria-label={`Restore the copy for ${name}`}
          onClick={() => void restore(copy.id)}
        >
          Restore
        </Button>
      )}
    </li>
  );
}
