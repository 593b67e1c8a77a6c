import { useQuery } from '@apollo/client/react';
import { QueryResult } from '../../graphql/query-result.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { PreviewLetterDocument } from './new-letter-page.generated.ts';
import type { NewLetterForm } from './use-new-letter.ts';

/** Exactly what asking for this letter would send, with what is replaced, and the most it could cost. */
export function RequestPreview({ form, onClose }: { form: NewLetterForm; onClose: () => void }) {
  const query = useQuery(PreviewLetterDocument, {
    variables: { input: form },
    fetchPolicy: 'no-cache',
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="What is sent"
      description="Nothing has been sent yet."
      width="wide"
    >
      <QueryResult {...query} what="request" skeleton={<SkeletonLines count={6} />}>
        {({ previewCoverLetter: preview }) =>
          preview.__typename === 'GenerationPreview' ? (
            <div className="grid gap-3 text-13">
              <p className="text-ink-muted">
                {preview.writtenBy}, at most ${(preview.mostMicroUsd / 1_000_000).toFixed(4)}.
                {preview.replaced.length > 0 &&
                  ` Replaced by placeholders: ${preview.replaced.join(', ')}.`}
              </p>
              {preview.warnings.map((warning) => (
                <Callout key={warning} tone="warn">
                  {warning}
                </Callout>
              ))}
              <pre
                tabIndex={0}
                className="max-h-96 overflow-auto rounded-control bg-sunken p-3 text-12 whitespace-pre-wrap"
              >
                {preview.sent ?? 'Nothing is sent: the built-in rules write it on this server.'}
              </pre>
            </div>
          ) : (
            <Callout tone="bad" role="alert">
              {preview.message}
            </Callout>
          )
        }
      </QueryResult>
    </Dialog>
  );
}
