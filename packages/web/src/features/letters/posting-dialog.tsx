import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';

const parameter = 'description';

/** The address of a line of the description, beside the letter. */
export const describedAt = (line: number) => ({ search: `?${parameter}=${line}` });

/** The description a letter was written for, open at the line that the address names. */
export function PostingDialog({ description }: { description: string | null }) {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get(parameter);
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: 'center' }), [wanted]);
  if (wanted === null || description === null) return null;
  const close = () =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete(parameter);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title="Job description"
      description="As you pasted it. The marked line is what the sentence rests on."
      width="wide"
      actions={<Button onClick={close}>Close</Button>}
    >
      <ol className="grid text-14" dir="auto">
        {description.split(/\r?\n/u).map((text, index) => {
          const isMarked = String(index + 1) === wanted;
          return (
            <li
              key={index}
              ref={isMarked ? marked : undefined}
              aria-current={isMarked ? 'location' : undefined}
              className={classNames(
                'grid grid-cols-[2.5rem_minmax(0,1fr)] gap-2 rounded-tag py-0.5',
                isMarked && 'bg-accent-soft',
              )}
            >
              <span aria-hidden className="text-end text-12 leading-6 text-ink-faint figures">
                {index + 1}
              </span>
              <span className="break-words whitespace-pre-wrap">
                {isMarked ? <mark className="bg-transparent text-ink">{text}</mark> : text}
              </span>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
