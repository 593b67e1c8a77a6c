import { limits } from '@career-coach/shared/limits.ts';
import { MoreHorizontal, Trash2, Upload, FileDown } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../../session/use-session.ts';
import { SaveConflict } from '../../../ui/autosave/save-conflict.tsx';
import { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { Callout } from '../../../ui/callout.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SaveStateMark } from '../../../ui/save-state.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Textarea } from '../../../ui/textarea.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { ResumeTabs } from '../resume-tabs.tsx';
import { useResumeTrash } from '../use-resume-trash.ts';
import { useSaveResume } from '../use-save-resume.ts';
import { outlineOf } from './outline.ts';
import { ResumeText } from '../../../resume-preview/resume-text.tsx';

function saveMarkdown(content: string) {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'resume.md';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** The Markdown on one side, how it reads on the other; saved while one types. */
export function ResumeEditor({
  resume,
}: {
  resume: { id: string; content: string; version: number };
}) {
  const viewer = useViewer();
  const save = useSaveResume();
  const { moveToTrash } = useResumeTrash();
  const [search, setSearch] = useSearchParams();
  const pane = search.get('view') === 'preview' ? 'preview' : 'edit';
  const [importing, setImporting] = useState(false);
  const editor = useRef<HTMLTextAreaElement>(null);
  const { value, state, conflict, message, edit, flush, resolve } = useAutosave<string>({
    key: `resume:${viewer.id}`,
    value: resume.content,
    version: resume.version,
    save,
  });
  const shown = useDeferredValue(value);
  const jump = (offset: number) => {
    const field = editor.current;
    if (!field) return;
    field.focus();
    field.setSelectionRange(offset, offset);
    // A text area does not follow its selection by itself: go by the share of lines above.
    const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 22;
    field.scrollTop = (field.value.slice(0, offset).split('\n').length - 2) * lineHeight;
  };

  return (
    <>
      <PageHeader
        title="Resume"
        status={<SaveStateMark state={state} />}
        actions={
          <Menu trigger={<IconButton label="More actions" icon={<MoreHorizontal />} />}>
            <MenuItem icon={<Upload />} onSelect={() => setImporting(true)}>
              Import a file
            </MenuItem>
            <MenuItem icon={<FileDown />} onSelect={() => saveMarkdown(value)}>
              Save as Markdown
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={<Trash2 />} danger onSelect={() => void flush().then(moveToTrash)}>
              Delete resume
            </MenuItem>
          </Menu>
        }
      />
      <ResumeTabs />
      {conflict && (
        <div className="mb-4">
          <SaveConflict
            mine={value}
            theirs={conflict.value}
            onKeepMine={() => void resolve(value)}
            onTakeTheirs={() => void resolve(conflict.value)}
          />
        </div>
      )}
      {message !== null && (
        <div className="mb-4">
          <Callout tone="bad" role="alert" title="Not saved">
            {message} Your text is kept on this page.
          </Callout>
        </div>
      )}
      <div className="mb-3 lg:hidden">
        <Segmented
          label="View"
          hideLabel
          value={pane}
          options={[
            { value: 'edit', label: 'Edit' },
            { value: 'preview', label: 'Preview' },
          ]}
          onChange={(view) =>
            setSearch(view === 'edit' ? {} : { view }, { replace: true, preventScrollReset: true })
          }
        />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <div className={pane === 'preview' ? 'hidden min-w-0 lg:block' : 'min-w-0'}>
          <nav aria-label="Outline" className="mb-2 flex gap-x-3 overflow-x-auto text-13">
            {outlineOf(shown)
              .filter(({ level }) => level === 2)
              .map((place) => (
                <button
                  key={place.offset}
                  type="button"
                  className="shrink-0 py-1 text-ink-muted hover:text-ink hover:underline"
                  onClick={() => jump(place.offset)}
                >
                  {place.label}
                </button>
              ))}
          </nav>
          <Textarea
            ref={editor}
            aria-label="Resume, Markdown"
            grows={false}
            spellCheck
            className="h-[calc(100dvh-16rem)] min-h-96 resize-none font-mono text-13"
            value={value}
            maxLength={limits.resume.content}
            onChange={(event) => edit(event.target.value)}
            onBlur={() => void flush()}
          />
          <p className="mt-1.5 text-12 text-ink-faint">
            ## starts a section, ### an entry (“Role — Employer”), *dates · place* under it, - a
            bullet.
          </p>
        </div>
        <Panel
          className={`${pane === 'edit' ? 'hidden lg:block' : ''} h-[calc(100dvh-16rem)] min-h-96 min-w-0 overflow-y-auto px-6 py-7 sm:px-10 lg:mt-9`}
        >
          <div tabIndex={0} role="region" aria-label="Resume preview">
            <ResumeText markdown={shown} />
          </div>
        </Panel>
      </div>
      <ImportDialog open={importing} onOpenChange={setImporting} />
    </>
  );
}
