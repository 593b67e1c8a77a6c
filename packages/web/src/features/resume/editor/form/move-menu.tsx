import { ArrowDown, ArrowUp, MoreHorizontal, Trash2 } from 'lucide-react';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../../ui/menu.tsx';

interface MoveMenuProps {
  /** What it is about: "Charge Nurse". */
  label: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** What can be done to a section or an entry as a whole, without a pointer too. */
export function MoveMenu({ label, index, count, onMove, onRemove }: MoveMenuProps) {
  return (
    <Menu
      trigger={
        <IconButton label={`More for ${label}`} icon={<MoreHorizontal />} data-part="menu" />
      }
    >
      <MenuItem icon={<ArrowUp />} disabled={index === 0} onSelect={() => onMove(index - 1)}>
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        disabled={index === count - 1}
        onSelect={() => onMove(index + 1)}
      >
        Move down
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={onRemove}>
        Remove
      </MenuItem>
    </Menu>
  );
}
