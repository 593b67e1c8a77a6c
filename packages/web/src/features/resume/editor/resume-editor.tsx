import { lazy, Suspense, useCallback, useRef } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SaveStateMark } from '../../../ui/save-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { ResumeTabs } from '../resume-tabs.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { ResumeActions } from './resume-actions.tsx';
import { SaveTroubles } from './save-troubles.tsx';
import { useEditorAddress } from './use-editor-address.ts';
import { useResumeText } from './use-resume-text.ts';
import { useUndoKeys } from './use-undo-keys.ts';

// Each editor is a chunk of its own: a phone on a form never loads the other.
const FormEditor = lazy(async () => ({
  default: (await import('./form/form-editor.tsx')).FormEditor,
}));
const MarkdownEditor = lazy(async () => ({
  default: (await import('./markdown/markdown-editor.tsx')).MarkdownEditor,
}));

const paneHeight = 'lg:h-[calc(100dvh-15rem)] lg:min-h-96';

/** The resume on one side, as a form or as Markdown, how it reads on the other; saved while one types. */
export function ResumeEditor({
  resume,
}: {
  resume: { id: string; content: string; version: number };
}) {
  const text = useResumeText(resume);
  const { value, edits, flush } = text;
  const address = useEditorAddress(value);
  const { editor, pane, jump } = address;
  const region = useRef<HTMLDivElement>(null);
  useUndoKeys(region, edits);
  const onMarkdown = useCallback((next: string) => edits.change(next, 'markdown'), [edits]);
  const onBlur = useCallback(() => void flush(), [flush]);
  return (
    <>
      <PageHeader
        title="Resume"
        status={<SaveStateMark state={text.state} />}
        actions={<ResumeActions markdown={value} flush={flush} />}
      />
      <ResumeTabs />
      <SaveTroubles
        saving={text}
        onResolve={(merged) => void text.resolve(merged)}
        onMergeSeen={text.forgetMerged}
        onMergeUndone={text.undoMerge}
      />
      <div ref={region}>
        <EditorToolbar
          markdown={value}
          address={address}
          edits={edits}
          canUndo={text.canUndo}
          canRedo={text.canRedo}
        />
        <div className="grid gap-6 lg:grid-cols-2">
          <div
            className={classNames(
              'min-w-0',
              paneHeight,
              pane === 'preview' && 'hidden lg:block',
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
              'min-w-0 lg:flex lg:flex-col',
              paneHeight,
              pane === 'edit' && 'hidden',
            )}
          >
            <PreviewPane markdown={value} shown={address.preview} onShow={address.choosePreview} />
          </div>
        </div>
      </div>
    </>
  );
}
