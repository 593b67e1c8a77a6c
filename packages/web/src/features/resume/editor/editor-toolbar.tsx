import { List, Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { outlineOf } from './outline.ts';
import type { EditorAddress } from './use-editor-address.ts';
import type { ResumeEdits } from './use-text-edits.ts';

interface EditorToolbarProps {
  markdown: string;
  address: EditorAddress;
  edits: ResumeEdits;
  canUndo: boolean;
  canRedo: boolean;
  hasFindings: boolean;
}

const edit = { value: 'edit', label: 'Edit' } as const;
const preview = { value: 'preview', label: 'Preview' } as const;
const findings = { value: 'findings', label: 'Findings' } as const;

/** Which editor, which pane, undo, and where to go. */
export function EditorToolbar(props: EditorToolbarProps) {
  const { markdown, address, edits, canUndo, canRedo, hasFindings } = props;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-2 gap-y-2 sm:gap-x-3">
      <Segmented
        label="Editor"
        hideLabel
        value={address.editor}
        options={[
          { value: 'form', label: 'Form' },
          { value: 'markdown', label: 'Markdown' },
        ]}
        onChange={address.chooseEditor}
      />
      <div className="flex items-center">
        <IconButton
          label="Undo"
          icon={<Undo2 />}
          aria-disabled={!canUndo}
          onClick={() => canUndo && edits.undo()}
        />
        <IconButton
          label="Redo"
          icon={<Redo2 />}
          aria-disabled={!canRedo}
          onClick={() => canRedo && edits.redo()}
        />
      </div>
      <Menu
        align="start"
        trigger={
          <Button size="small" tone="quiet" icon={<List />}>
            Outline
          </Button>
        }
      >
        {outlineOf(markdown).map((place) => (
          <MenuItem
            key={place.offset}
            onSelect={() => address.goTo(lineOf(markdown, place.offset))}
          >
            <span className={place.level === 3 ? 'pl-4 text-13' : 'font-medium'}>
              {place.label}
            </span>
          </MenuItem>
        ))}
      </Menu>
      <div className="lg:hidden">
        <Segmented
          label="View"
          hideLabel
          value={address.pane}
          options={hasFindings ? [edit, preview, findings] : [edit, preview]}
          onChange={address.choosePane}
        />
      </div>
      {hasFindings && (
        <div className="ml-auto hidden lg:block 2xl:hidden">
          <Segmented
            label="Beside the editor"
            hideLabel
            value={address.pane === 'findings' ? 'findings' : 'preview'}
            options={[preview, findings]}
            onChange={address.choosePane}
          />
        </div>
      )}
    </div>
  );
}

const lineOf = (markdown: string, offset: number) =>
  markdown.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u).length - 1;
