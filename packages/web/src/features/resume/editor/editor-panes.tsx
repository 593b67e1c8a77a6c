import { lazy, Suspense, useCallback, useRef, type ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { useEditorAddress } from './use-editor-address.ts';
import { useMinWidth } from './use-min-width.ts';
import type { EditedText } from './use-text-edits.ts';
import { useUndoKeys } from './use-undo-keys.ts';

// Each editor is a chunk of its own: a phone on a form never loads the other.
const FormEditor = lazy(async () => ({
  default: (await import('./form/form-editor.tsx')).FormEditor,
}));
const MarkdownEditor = lazy(async () => ({
  default: (await import('./markdown/markdown-editor.tsx')).MarkdownEditor,
}));

interface EditorPanesProps {
  text: EditedText;
  onBlur?: () => void;
  /** What stands beside the text, given how to go to a line of it, counted from 0. */
  findings?: (goTo: (line: number) => void) => ReactNode;
}

// `relative`: what is hidden from the eye in a pane scrolls with it, and does not make the page longer.
const paneHeight = 'relative lg:h-[calc(100dvh-17rem)] lg:min-h-96';
const nothing = () => undefined;

/** A resume on one side, as a form or as Markdown, how it reads on the other, and what to mend beside both. */
export function EditorPanes({ text, onBlur = nothing, findings }: EditorPanesProps) {
  const { value, edits } = text;
  const address = useEditorAddress(value);
  const { editor, pane, jump } = address;
  const isWide = useMinWidth('96rem');
  const region = useRef<HTMLDivElement>(null);
  useUndoKeys(region, edits);
  const onMarkdown = useCallback((next: string) => edits.change(next, 'markdown'), [edits]);
  const hasFindings = findings !== undefined;
  return (
    <div ref={region}>
      <EditorToolbar
        markdown={value}
        address={address}
        edits={edits}
        canUndo={text.canUndo}
        canRedo={text.canRedo}
        hasFindings={hasFindings}
      />
      <div
        className={classNames(
          'grid gap-6 lg:grid-cols-2',
          hasFindings && '2xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_22rem]',
        )}
      >
        <div
          className={classNames(
            'min-w-0',
            paneHeight,
            pane !== 'edit' && 'hidden lg:block',
            editor === 'form' && 'lg:overflow-y-auto lg:pr-2 lg:pb-8',
          )}
        >
          <Suspense fallback={<Skeleton className="h-96" />}>
            {editor === 'form' ? (
              <FormEditor
                value={value}
                edits={edits}
                foreign={text.foreign}
                onBlur={onBlur}
                reveal={jump?.place ?? null}
              />
            ) : (
              <div className="h-[calc(100dvh-18rem)] min-h-80 lg:h-full">
                <MarkdownEditor
                  value={value}
                  onChange={onMarkdown}
                  onBlur={onBlur}
                  jump={jump}
                  isStep={text.isStep}
                />
              </div>
            )}
          </Suspense>
        </div>
        <div
          className={classNames(
            'min-w-0 flex-col',
            paneHeight,
            { edit: 'hidden lg:flex', preview: 'flex', findings: 'hidden 2xl:flex' }[pane],
          )}
        >
          <PreviewPane markdown={value} shown={address.preview} onShow={address.choosePreview} />
        </div>
        {hasFindings && (isWide || pane === 'findings') && (
          <div className={classNames('min-w-0 lg:overflow-y-auto lg:pr-2', paneHeight)}>
            {findings(address.reveal)}
          </div>
        )}
      </div>
    </div>
  );
}
