import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { useDeferredValue, useId, useState } from 'react';
import { Callout } from '../ui/callout.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Loading } from '../ui/loading.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ResumeText } from './resume-text.tsx';
import { usePages } from './use-pages.ts';

interface TemplatePreviewProps {
  markdown: string;
  template: ResumeTemplate;
}

/**
 * The pages of a resume exactly as they are exported, drawn by the server after each pause in typing. The last pages stay until
 * the next are there. Pages are pictures: the same resume can be read as text instead.
 */
export function TemplatePreview({ markdown, template }: TemplatePreviewProps) {
  const { pages, drawing, message } = usePages(markdown, template);
  const [asText, setAsText] = useState(false);
  const text = useDeferredValue(markdown);
  const id = useId();
  const count = pages?.length ?? 0;

  return (
    <section
      aria-label="Preview of the pages"
      aria-busy={drawing}
      className="grid content-start gap-3"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2 text-13 text-ink-muted">
        <p role="status">
          {pages === null ? 'Drawing the pages' : count === 1 ? '1 page' : `${count} pages`}
        </p>
        <Button
          size="small"
          tone="quiet"
          aria-expanded={asText}
          aria-controls={id}
          onClick={() => setAsText(!asText)}
        >
          {asText ? 'Show pages' : 'Read as text'}
        </Button>
      </div>
      {message !== null && (
        <Callout tone="warn" role="status" title="These pages are not the newest">
          {message}
        </Callout>
      )}
      <div id={id}>
        {asText ? (
          <div className="rounded-panel border border-line bg-surface px-6 py-6">
            <ResumeText markdown={text} />
          </div>
        ) : pages === null ? (
          message === null && (
            <Loading what="pages">
              <Skeleton className="aspect-[1/1.414] w-full" />
            </Loading>
          )
        ) : (
          <ol className="grid gap-4">
            {pages.map((page, index) => (
              <li key={index}>
                <img
                  src={page}
                  alt={`Page ${index + 1} of ${count}, as a picture. “Read as text” gives its words.`}
                  className={classNames(
                    'w-full rounded-tag border border-line bg-white transition-opacity',
                    drawing && 'opacity-90',
                  )}
                />
                {index < count - 1 && (
                  <p aria-hidden className="mt-1.5 text-center text-12 text-ink-faint">
                    Page {index + 2} begins here
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
