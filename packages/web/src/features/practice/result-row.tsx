import { RotateCcw, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/format-figure.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { When } from '../../ui/when.tsx';
import type { PracticePageQuery } from './practice-page.generated.ts';
import { useAssessmentTrash } from './use-assessment-trash.ts';

type Assessments = NonNullable<NonNullable<PracticePageQuery['me']>['assessments']>;

/** One graded session of the list, or of the trash. */
export function ResultRow({ result }: { result: Assessments['edges'][number]['node'] }) {
  const { moveToTrash, restore } = useAssessmentTrash();
  const score = `${formatNumber(result.quizScore)}%`;
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-2.5">
      <span className="text-16 font-semibold figures">{score}</span>
      <div className="min-w-0">
        <Link to={paths.quizResult(result.id)} className="font-medium hover:underline">
          {result.category}
        </Link>
        {result.improvementTip !== null && (
          <p className="text-13 text-ink-muted">{result.improvementTip}</p>
        )}
        <p className="text-12 text-ink-faint">
          {result.deletedAt === null ? '' : 'Deleted '}
          <When iso={result.deletedAt ?? result.createdAt} />
        </p>
      </div>
      {result.deletedAt === null ? (
        <IconButton
          label={`Delete the result in ${result.category}, ${score}`}
          icon={<Trash2 />}
          onClick={() => void moveToTrash(result.id)}
        />
      ) : (
        <Button
          size="small"
          icon={<RotateCcw />}
          aria-label={`Restore the result in ${result.category}, ${score}`}
          onClick={() => void restore(result.id)}
        >
          Restore
        </Button>
      )}
    </li>
  );
}
