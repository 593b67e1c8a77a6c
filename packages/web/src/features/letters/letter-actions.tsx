import { Copy, Download, MoreHorizontal, Trash2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useLetterTrash } from './use-letter-trash.ts';

interface LetterActionsProps {
  letter: { id: string; content: string; jobTitle: string; companyName: string };
}

function saveText({ content, jobTitle, companyName }: LetterActionsProps['letter']) {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${jobTitle} - ${companyName}.txt`.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** Copy, save as text, move to the trash. */
export function LetterActions({ letter }: LetterActionsProps) {
  const navigate = useNavigate();
  const { moveToTrash } = useLetterTrash();
  const copy = () =>
    navigator.clipboard.writeText(letter.content).then(
      () => toast('Letter copied'),
      () =>
        toast('The browser did not allow copying. Select the text and copy it yourself.', {
          tone: 'bad',
        }),
    );
  const remove = async () => {
    await moveToTrash(letter.id);
    await navigate(paths.letters);
  };
  return (
    <Menu trigger={<IconButton label="More actions" icon={<MoreHorizontal />} />}>
      <MenuItem icon={<Copy />} onSelect={() => void copy()}>
        Copy text
      </MenuItem>
      <MenuItem icon={<Download />} onSelect={() => saveText(letter)}>
        Save as text file
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => void remove()}>
        Delete letter
      </MenuItem>
    </Menu>
  );
}
