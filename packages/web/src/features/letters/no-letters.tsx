import { Plus } from 'lucide-react';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

export type LetterFilter = 'all' | 'draft' | 'completed' | 'trash';

/** Says why the list is empty and what to do: another search, another state, or the first letter. */
export function NoLetters({ filter, search }: { filter: LetterFilter; search: string }) {
  if (search) {
    return (
      <EmptyState title="No letter matches">
        Nothing was found for “{search}”. Try the company or a word of the letter, or show another
        state.
      </EmptyState>
    );
  }
  if (filter === 'trash') {
    return (
      <EmptyState title="The trash is empty">
        Deleted letters stay here for 30 days and can be restored.
      </EmptyState>
    );
  }
  if (filter !== 'all') {
    const what = filter === 'draft' ? 'drafts' : 'completed letters';
    return <EmptyState title={`No ${what}`}>Letters move here as you work on them.</EmptyState>;
  }
  return (
    <>
      <EmptyState
        title="Write your first cover letter"
        action={
          <LinkButton tone="primary" to={paths.newLetter} icon={<Plus />}>
            New letter
          </LinkButton>
        }
      >
        Paste the description of a job. The draft uses only your profile, your resume and that text,
        and each sentence shows what it rests on.
      </EmptyState>
      <figure className="mx-auto mt-6 max-w-xl border-t border-line pt-4">
        <figcaption className="text-12 text-ink-faint">
          A sentence of such a letter, and the line of a resume behind it
        </figcaption>
        <p className="mt-2 font-serif text-16">
          At Cedar Falls Medical Center, I reduced patient falls by 28 % by introducing hourly
          rounding with the night team.
        </p>
        <p className="mt-2 flex gap-2 text-12 text-ink-muted">
          <span className="shrink-0 text-ink-faint">Resume</span>
          <q>Reduced patient falls by 28 % by introducing hourly rounding with the night team</q>
        </p>
      </figure>
    </>
  );
}
