import { letterExportFormats } from '@career-coach/shared/resume-exports.ts';
import {
  Copy,
  CopyPlus,
  Download,
  FilePlus2,
  History,
  MoreHorizontal,
  Printer,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast-store.ts';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { useLetterTrash } from './use-letter-trash.ts';

interface LetterActionsProps {
  letter: { id: string; content: string; jobTitle: string; companyName: string };
  /** Saves what is typed, so that a file holds it. */
  flush?: () => Promise<void>;
}

const formatNames = { pdf: 'PDF', docx: 'Word', txt: 'text' } as const;

function download(id: string, format: string) {
  const link = document.createElement('a');
  link.href = `/api/cover-letters/${encodeURIComponent(id)}/export?format=${format}`;
  link.download = '';
  link.click();
}

/** Copy, download, print, take for another job, see the history, move to the trash. */
export function LetterActions({ letter, flush }: LetterActionsProps) {
  const navigate = useNavigate();
  const { moveToTrash } = useLetterTrash();
  const [copying, setCopying] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(letter.content).then(
      () => toast('Letter copied'),
      () =>
        toast('The browser did not allow copying. Select the text and copy it yourself.', {
          tone: 'bad',
        }),
    );
  const remove = async () => {
    await moveToTrash([letter.id]);
    await navigate(paths.letters);
  };
  const save = async (format: string) => {
    await flush?.();
    download(letter.id, format);
  };
  return (
    <>
      <Menu trigger={<IconButton label="More actions" icon={<MoreHorizontal />} />}>
        <MenuItem icon={<Copy />} onSelect={() => void copy()}>
          Copy text
        </MenuItem>
        {letterExportFormats.map((format) => (
          <MenuItem key={format} icon={<Download />} onSelect={() => void save(format)}>
            Download as {formatNames[format]}
          </MenuItem>
        ))}
        <MenuItem icon={<Printer />} onSelect={() => setTimeout(() => window.print(), 100)}>
          Print
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<CopyPlus />} onSelect={() => setCopying(true)}>
          Use for another job
        </MenuItem>
        <MenuItem asChild>
          <Link to={paths.newCopyForLetter(letter.id)}>
            <FilePlus2 aria-hidden />
            Tailor the resume for it
          </Link>
        </MenuItem>
        <MenuItem asChild>
          <Link to={paths.letterHistory(letter.id)}>
            <History aria-hidden />
            History
          </Link>
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} danger onSelect={() => void remove()}>
          Delete letter
        </MenuItem>
      </Menu>
      {copying && <DuplicateDialog letterId={letter.id} onClose={() => setCopying(false)} />}
    </>
  );
}
