import { FileDown, MoreHorizontal, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { useResumeTrash } from '../use-resume-trash.ts';

function saveMarkdown(content: string) {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'resume.md';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** What can be done with the resume as a whole. */
export function ResumeActions({
  markdown,
  flush,
}: {
  markdown: string;
  flush: () => Promise<void>;
}) {
  const { moveToTrash } = useResumeTrash();
  const [importing, setImporting] = useState(false);
  return (
    <>
      <Menu trigger={<IconButton label="More actions" icon={<MoreHorizontal />} />}>
        <MenuItem icon={<Upload />} onSelect={() => setImporting(true)}>
          Import a file
        </MenuItem>
        <MenuItem icon={<FileDown />} onSelect={() => saveMarkdown(markdown)}>
          Save as Markdown
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} danger onSelect={() => void flush().then(moveToTrash)}>
          Delete resume
        </MenuItem>
      </Menu>
      <ImportDialog open={importing} onOpenChange={setImporting} />
    </>
  );
}
