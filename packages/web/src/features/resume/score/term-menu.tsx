import { Ellipsis } from 'lucide-react';
import type { PostingTermChange } from '@career-coach/shared/generated/graphql.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import type { TermRow } from './term-changes.ts';

interface TermMenuProps {
  row: TermRow;
  onChange: (change: PostingTermChange) => void;
}

/** How a term is asked for, in the person's words. */
export function TermMenu({ row, onChange }: TermMenuProps) {
  return (
    <Menu
      trigger={
        <IconButton
          label={`Change how ${row.term} is asked for`}
          icon={<Ellipsis />}
          className="-my-2"
        />
      }
    >
      {row.need !== 'MUST_HAVE' && (
        <MenuItem onSelect={() => onChange('MUST_HAVE')}>It is a must-have</MenuItem>
      )}
      {row.need !== 'NICE_TO_HAVE' && (
        <MenuItem onSelect={() => onChange('NICE_TO_HAVE')}>It is nice to have</MenuItem>
      )}
      {row.need !== 'NOT_ASKED' && (
        <MenuItem onSelect={() => onChange('NOT_ASKED')}>Take it off the list</MenuItem>
      )}
      {row.isChanged && (
        <MenuItem onSelect={() => onChange('AS_POSTED')}>As the posting has it</MenuItem>
      )}
    </Menu>
  );
}
